#pragma once

#include <QByteArray>
#include <QString>

namespace touchline {

/// A PDF in which a search finds what is read. Qt notes for each glyph the first character that a font has
/// it for: for a Chinese one its radical, for an Arabic one the form it takes, for a blank a tab. Here it
/// becomes the character that people type. What is no PDF comes back as it was.
QByteArray withSearchableText(const QByteArray& pdf);

/// The letters that people type for a character of a font: radicals, ligatures and forms of letters taken
/// apart, else itself.
QString typedText(char32_t character);

} // namespace touchline
