#pragma once

#include "ui/drawing/text_block.h"

#include <QHash>

namespace touchline {

/// Breaks texts into lines and remembers what it broke, so that a new layout pays only for what changed.
class Typesetter {
public:
    /// The sizes of what is set from now on.
    void setScale(TypeScale scale) { scale_ = scale; }
    TypeScale scale() const { return scale_; }
    TextFace face(TextStyle style) const { return {style, scale_}; }

    /// Lines of at most `width` map units; a word is broken only where it is wider than that.
    TextBlock set(const QString& text, TextStyle style, double width);

    /// Width of the widest part that should not be broken, at least `atLeast`; scripts that break anywhere
    /// have none.
    double longestWord(const QString& text, TextStyle style, double atLeast = 0);

    /// Forgets what was not used since the last call.
    void forgetUnused();

private:
    struct Key {
        QString text;
        TextFace face;
        float width;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed) {
        return qHashMulti(seed, key.text, indexOf(key.face), key.width);
    }

    TypeScale scale_ = TypeScale::comfortable;
    QHash<Key, TextBlock> current_;
    QHash<Key, TextBlock> previous_;
    QHash<std::pair<QString, int>, double> words_; ///< width of a word in a face
};

} // namespace touchline
