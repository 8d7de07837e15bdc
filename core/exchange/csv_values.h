#pragma once

#include "core/exchange/csv_dialect.h"

/// What the cells of a table mean.
namespace touchline {

/// A finite number with a decimal dot or, where the table has them, comma; blanks around it do not count.
std::optional<double> numberOf(QByteArrayView cell, bool decimalComma);

/// Milliseconds since 1970, in UTC where a zone is named and else as if it were: "2026-05-02",
/// "2-5-2026 13:45", "2026-05-02T13:45:10.250+02:00", "02/05/26 13:45:10".
std::optional<qint64> timeOf(QByteArrayView cell, DateOrder order);
std::optional<qint64> timeOf(QStringView cell, DateOrder order);

/// The day that a date, with or without a time behind it, names where it was written; null for none.
QDate dateOf(QByteArrayView cell, DateOrder order);

} // namespace touchline
