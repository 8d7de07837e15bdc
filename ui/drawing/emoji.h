#pragma once

#include <QList>
#include <QStringView>

namespace touchline {

/// A part of a text, in UTF-16 units.
struct TextRange {
    int start = 0;
    int length = 0;

    bool operator==(const TextRange&) const = default;
};

/// The sequences of a text that a reader sees as one emoji each: single ones, joined families, flags, skin
/// tones, keycaps, and symbols that ask for colour. After UTS #51, "possible emoji": whether a font has a
/// picture for a sequence is not known here.
QList<TextRange> findEmoji(QStringView text);

} // namespace touchline
