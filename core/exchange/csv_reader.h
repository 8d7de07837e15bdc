#pragma once

#include "core/exchange/byte_source.h"
#include "core/exchange/csv_dialect.h"
#include "core/exchange/import_result.h"

#include <QStringDecoder>

#include <vector>

namespace touchline {

/// The rows of a table written as text, after RFC 4180, one after the other in little memory. Lines end with
/// LF, CR LF or CR; empty ones are passed over, as is what Excel calls "sep=;".
class CsvReader {
public:
    CsvReader(ByteSource source, const CsvDialect& dialect);

    /// Goes to the next row; false behind the last one. Throws ImportError: tooLarge for cells and rows
    /// beyond the limits below, invalid for a quotation mark that is never closed; and what the source
    /// throws.
    bool next();

    /// The cells of the row, in the encoding of the table (UTF-16 as UTF-8), valid until next().
    const std::vector<QByteArrayView>& cells() const { return cells_; }
    QByteArrayView cell(qsizetype column) const {
        return column >= 0 && size_t(column) < cells_.size() ? cells_[size_t(column)] : QByteArrayView();
    }
    /// As text, whatever the encoding.
    QString text(qsizetype column) const;
    /// The cells as names of columns, told apart: a second "Score" is "Score (2)", one without a name "(3)".
    QStringList headings() const;
    /// The line on which the row starts, from 1.
    int line() const { return line_; }

    static constexpr qsizetype mostCells = 1000;
    static constexpr qsizetype longestCell = 80'000; ///< bytes
    static constexpr qsizetype longestRow = 4 << 20; ///< bytes

private:
    bool fill();
    bool split();
    qsizetype endOfRow();
    bool isMark(const char* quote, const char* row) const;
    void turn(const char* quote);
    void add(char* begin, char* end);

    ByteSource source_;
    QByteArray separator_;
    TextEncoding encoding_;
    QStringDecoder decoder_;
    QByteArray buffer_;
    qsizetype begin_ = 0;    ///< of what is not read yet in the buffer
    qsizetype end_ = 0;      ///< of what the source gave
    qsizetype searched_ = 0; ///< from begin_ on there is no end of a row before this
    qsizetype mark_ = -1;    ///< where the last quotation mark is that opened or closed a cell
    bool isQuoted_ = false;  ///< at searched_
    bool hasQuotes_ = false; ///< before searched_
    bool isAtEnd_ = false;   ///< of the source
    char lineEnd_ = '\n';
    int line_ = 0;
    int nextLine_ = 1;
    std::vector<QByteArrayView> cells_;
};

} // namespace touchline
