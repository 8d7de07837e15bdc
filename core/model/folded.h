#pragma once

#include <QString>

/// Letters as people look for them: capitals and accents count for nothing, nor does the shape of quotation
/// marks, dashes and blanks.
namespace touchline {

/// One UTF-16 unit, folded; 0 for an accent that stands on its own.
char16_t folded(QChar c);

/// All of a text; without accents on their own, so it may be shorter.
QString folded(QStringView text);

} // namespace touchline
