#pragma once

#include <QString>

namespace touchline {

/// Text as the model keeps it: NFC, LF as line end, no control characters but LF and TAB, no byte order
/// mark, no broken surrogates, no non-characters, at most 30 marks on one letter and limits::textLength
/// characters. Never throws, never interprets, takes linear time.
QString cleanText(const QString& text);

/// As cleanText, on one line and without blanks at the ends: for titles and names.
QString cleanLine(const QString& text);

/// `text` without the characters that cleanText drops, neither composed nor shortened.
QString allowedCharacters(const QString& text);

/// Whether `text` is already what cleanText makes of it.
bool isCleanText(const QString& text);

} // namespace touchline
