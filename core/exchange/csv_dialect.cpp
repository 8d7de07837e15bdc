#include "core/exchange/csv_dialect.h"

#include "core/exchange/csv_reader.h"

#include <QStringDecoder>

#include <map>

namespace touchline {

namespace {

constexpr int mostRows = 200;

TextEncoding guessedEncoding(const QByteArray& head) {
    if (const auto marked = QStringConverter::encodingForData(head))
        return *marked == QStringConverter::Utf8 ? TextEncoding::utf8 : TextEncoding::utf16;
    // Not stateless: a letter that is cut off at the end is no error.
    QStringDecoder decoder(QStringConverter::Utf8);
    [[maybe_unused]] const QString text = decoder.decode(head);
    return decoder.hasError() ? TextEncoding::windows_1252 : TextEncoding::utf8;
}

/// The first rows, in this dialect; the last may be cut off and is left out of long ones.
QList<QByteArrayList> rowsOf(const QByteArray& head, const CsvDialect& dialect) {
    QList<QByteArrayList> rows;
    try {
        CsvReader reader(bytesOf(head), dialect);
        while (rows.size() < mostRows && reader.next()) {
            QByteArrayList row;
            for (const QByteArrayView cell : reader.cells())
                row.append(cell.toByteArray());
            rows.append(row);
        }
    } catch (const ImportError&) {
        // Not this separator, or cut off within quotation marks: what came before tells enough.
    }
    if (head.size() >= csvHeadSize && rows.size() > 1)
        rows.removeLast();
    return rows;
}

/// How many rows have as many cells as most have, and how many cells that are.
std::pair<int, qsizetype> evenness(const QList<QByteArrayList>& rows) {
    std::map<qsizetype, int> counts;
    for (const QByteArrayList& row : rows)
        ++counts[row.size()];
    std::pair<int, qsizetype> best{0, 0};
    for (const auto& [width, count] : counts) {
        if (width > 1)
            best = std::max(best, std::pair(count, width));
    }
    return best;
}

bool areDigits(QByteArrayView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether it is a number with digits on both sides of `mark`.
bool isFraction(QByteArrayView cell, char mark) {
    if (cell.startsWith('-'))
        cell = cell.sliced(1);
    const qsizetype at = cell.indexOf(mark);
    return at > 0 && areDigits(cell.first(at)) && areDigits(cell.sliced(at + 1));
}

/// The first two numbers of a date that does not start with its year; zeros for anything else.
std::pair<int, int> dayAndMonth(const QByteArray& cell) {
    for (const char mark : {'-', '/', '.'}) {
        const QByteArrayList parts = cell.left(10).split(mark);
        if (parts.size() == 3 && parts[0].size() <= 2 && areDigits(parts[0]) && areDigits(parts[1]))
            return {parts[0].toInt(), parts[1].toInt()};
    }
    return {0, 0};
}

} // namespace

CsvDialect guessedDialect(const QByteArray& head) {
    CsvDialect dialect{.encoding = guessedEncoding(head)};
    std::pair<int, qsizetype> best{0, 0};
    QList<QByteArrayList> rows;
    for (const char separator : csvSeparators) {
        CsvDialect tried = dialect;
        tried.separator = QLatin1Char(separator);
        const QList<QByteArrayList> triedRows = rowsOf(head, tried);
        const auto even = evenness(triedRows);
        if (rows.isEmpty() || even > best) {
            best = even;
            rows = triedRows;
            dialect.separator = tried.separator;
        }
    }
    int commas = 0, dots = 0, dayLate = 0, monthLate = 0;
    for (const QByteArrayList& row : std::as_const(rows)) {
        for (const QByteArray& cell : row) {
            commas += isFraction(cell, ',');
            dots += isFraction(cell, '.');
            const auto [first, second] = dayAndMonth(cell);
            dayLate += first > 12;
            monthLate += second > 12;
        }
    }
    dialect.decimalComma = commas != dots ? commas > dots : dialect.separator == u";";
    dialect.dates = monthLate > dayLate ? DateOrder::month_first : DateOrder::day_first;
    return dialect;
}

} // namespace touchline
