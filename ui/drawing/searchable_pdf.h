#pragma once

#include <QByteArray>

namespace touchline {

/// A PDF by Qt in which a search finds what is read. Qt notes for each glyph the first character that a font
/// has it for: for a Chinese one its radical, for an Arabic one the form it takes, for a blank a tab. Here it
/// becomes the character that people type. All else stays as it is, byte by byte.
QByteArray withSearchableText(QByteArray pdf);

/// The character that people type for one of a font: for a radical its ideograph, for a form of a letter the
/// letter, else itself.
char16_t typedCharacter(char16_t character);

} // namespace touchline
