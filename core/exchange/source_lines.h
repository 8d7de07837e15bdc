#pragma once

#include <QList>
#include <QStringView>

namespace touchline {

/// A line of a text from elsewhere, without its end and without blanks behind it.
struct SourceLine {
    QStringView text;
    int number = 0; ///< from 1
};

/// The lines of `text` that are not blank; they point into `text`. Throws ImportError (empty, tooLarge).
QList<SourceLine> sourceLines(const QString& text);

} // namespace touchline
