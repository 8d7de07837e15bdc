#pragma once

#include "core/model/fields.h"

namespace touchline {

BOOST_DEFINE_ENUM_CLASS(TextEncoding, utf8, windows_1252, utf16)
/// In which order a date names year, month and day where it is written in digits.
BOOST_DEFINE_ENUM_CLASS(DateOrder, day_first, month_first)

/// How a table was written as text. Years of four digits in front are always understood.
struct CsvDialect {
    QString separator = QStringLiteral(","); ///< one of , ; tab |
    TextEncoding encoding = TextEncoding::utf8;
    bool decimalComma = false;
    DateOrder dates = DateOrder::day_first;

    bool operator==(const CsvDialect&) const = default;
};
BOOST_DESCRIBE_STRUCT(CsvDialect, (), (separator, encoding, decimalComma, dates))

/// By which a program may divide cells; Dutch Excel writes semicolons.
inline constexpr char csvSeparators[] = {',', ';', '\t', '|'};

/// How much of a table suffices to know its dialect.
inline constexpr qint64 csvHeadSize = 256 << 10;

/// A guess from the start of a table, to be shown to who knows better. `head` need not end at a line.
CsvDialect guessedDialect(const QByteArray& head);

} // namespace touchline
