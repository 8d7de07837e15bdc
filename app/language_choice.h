#pragma once

#include <QString>

namespace touchline {

/// The language that an option names, "en" or "nl". Throws UsageError.
QString chosenLanguage(const QString& wanted);

} // namespace touchline
