#include "core/exchange/csv_reader.h"

#include "core/exchange/decode_text.h"
#include "core/model/folded.h"

#include <cstring>

namespace touchline {

namespace {

constexpr qsizetype pieceSize = 256 << 10;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

char* found(char* begin, const char* end, char c) {
    return static_cast<char*>(std::memchr(begin, c, size_t(end - begin)));
}

} // namespace

CsvReader::CsvReader(ByteSource source, const CsvDialect& dialect)
    : source_(std::move(source)), separator_(dialect.separator.toLatin1()), encoding_(dialect.encoding),
      buffer_(pieceSize, Qt::Uninitialized) {
    const QByteArray head = headOf(source_, pieceSize);
    if (encoding_ == TextEncoding::utf16) {
        const auto marked = QStringConverter::encodingForData(head);
        decoder_ = QStringDecoder(marked.value_or(QStringConverter::Utf16));
    } else if (head.contains('\0')) {
        throw ImportError(ImportError::Kind::notRecognised, 0);
    } else if (!head.contains('\n')) {
        lineEnd_ = '\r';
    }
    fill();
    if (QByteArrayView(buffer_).first(end_).startsWith(byteOrderMark))
        begin_ = byteOrderMark.size();
    searched_ = begin_;
    const auto rest = QByteArrayView(buffer_).first(end_).sliced(begin_);
    if (rest.size() > 6 && rest.startsWith("sep=") && (rest[5] == '\r' || rest[5] == '\n'))
        next();
}

bool CsvReader::fill() {
    if (isAtEnd_)
        return false;
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.constData() + begin_, size_t(end_ - begin_));
        end_ -= begin_;
        searched_ -= begin_;
        mark_ -= begin_;
        begin_ = 0;
    }
    if (end_ > longestRow)
        throw ImportError(ImportError::Kind::tooLarge, nextLine_);
    // Decoding needs up to half as much again.
    if (buffer_.size() - end_ < pieceSize / 2)
        buffer_.resize(buffer_.size() + pieceSize);
    qint64 count = 0;
    if (encoding_ == TextEncoding::utf16) {
        char piece[pieceSize / 4];
        count = source_(piece, sizeof piece);
        const QByteArray decoded = QString(decoder_.decode(QByteArrayView(piece, count))).toUtf8();
        std::memcpy(buffer_.data() + end_, decoded.constData(), size_t(decoded.size()));
        end_ += decoded.size();
    } else {
        count = source_(buffer_.data() + end_, buffer_.size() - end_);
        end_ += count;
    }
    isAtEnd_ = count == 0;
    return !isAtEnd_;
}

/// Whether a quotation mark means something: it opens a cell at its start, closes an open one, or opens one
/// again right behind where it was closed. Elsewhere it is a letter.
bool CsvReader::isMark(const char* quote, const char* row) const {
    return isQuoted_ || quote == row || quote[-1] == separator_[0] ||
           quote - 1 - buffer_.constData() == mark_;
}

void CsvReader::turn(const char* quote) {
    isQuoted_ = !isQuoted_;
    mark_ = quote - buffer_.constData();
}

/// Where the row that starts at begin_ ends, and that it is all there.
qsizetype CsvReader::endOfRow() {
    while (true) {
        char* const data = buffer_.data();
        char* const end = data + end_;
        char* at = data + searched_;
        char* next = nullptr; // the line end to come, searched for once, not at each quotation mark
        while (at < end) {
            if (!isQuoted_ && (!next || next < at)) {
                next = found(at, end, lineEnd_);
                next = next ? next : end;
            }
            char* const lineEnd = isQuoted_ || next == end ? nullptr : next;
            char* const quote = found(at, lineEnd ? lineEnd : end, '"');
            if (!quote) {
                if (lineEnd) {
                    searched_ = lineEnd - data;
                    return searched_;
                }
                break;
            }
            if (isMark(quote, data + begin_))
                turn(quote);
            hasQuotes_ = true;
            at = quote + 1;
        }
        searched_ = end_;
        if (isQuoted_ && end_ - mark_ > longestCell)
            throw ImportError(ImportError::Kind::invalid, nextLine_, QStringLiteral("\""));
        if (!fill())
            return end_;
    }
}

/// Takes the marks away in place.
void CsvReader::add(char* begin, char* end) {
    if (cells_.size() >= size_t(mostCells) || end - begin > longestCell)
        throw ImportError(ImportError::Kind::tooLarge, line_);
    if (hasQuotes_ && begin < end && *begin == '"') {
        char* to = begin;
        bool isInside = true;
        for (const char* from = begin + 1; from < end; ++from) {
            if (*from == '"' && isInside && from + 1 < end && from[1] == '"')
                ++from;
            else if (*from == '"' && isInside) {
                isInside = false;
                continue;
            }
            *to++ = *from;
        }
        end = to;
    }
    cells_.emplace_back(begin, end - begin);
}

bool CsvReader::split() {
    const qsizetype rowEnd = endOfRow();
    if (isAtEnd_ && begin_ >= end_)
        return false;
    if (isQuoted_)
        throw ImportError(ImportError::Kind::invalid, nextLine_, QStringLiteral("\""));
    char* at = buffer_.data() + begin_;
    char* end = buffer_.data() + rowEnd;
    if (lineEnd_ == '\n' && end > at && end[-1] == '\r')
        --end;
    line_ = nextLine_++;
    if (!hasQuotes_) {
        while (char* const separator = found(at, end, separator_[0])) {
            add(at, separator);
            at = separator + 1;
        }
    } else {
        nextLine_ += int(std::count(at, end, lineEnd_));
        mark_ = -1;
        char* cell = at;
        for (; at < end; ++at) {
            if (*at == '"' && isMark(at, cell)) {
                turn(at);
            } else if (*at == separator_[0] && !isQuoted_) {
                add(cell, at);
                cell = at + 1;
            }
        }
        at = cell;
    }
    add(at, end);
    begin_ = std::min(rowEnd + 1, end_);
    searched_ = begin_;
    hasQuotes_ = false;
    mark_ = -1;
    return true;
}

bool CsvReader::next() {
    do {
        cells_.clear();
        if (!split())
            return false;
    } while (cells_.size() == 1 && cells_.front().isEmpty());
    return true;
}

QString CsvReader::text(qsizetype column) const {
    const QByteArrayView bytes = cell(column);
    return encoding_ == TextEncoding::windows_1252 ? fromWindows1252(bytes) : QString::fromUtf8(bytes);
}

QStringList CsvReader::headings() const {
    QStringList headings;
    QHash<QString, int> met; // the highest number given, so that a thousand equal ones take no time
    for (size_t i = 0; i < cells_.size(); ++i) {
        const QString text = this->text(qsizetype(i));
        const QString name = text.trimmed().isEmpty() ? QStringLiteral("(%1)").arg(i + 1) : text;
        const QString key = folded(QStringView(name).trimmed());
        int number = met.value(key, 1);
        QString heading = name, own = key;
        while (met.contains(own)) {
            heading = QStringLiteral("%1 (%2)").arg(name.trimmed()).arg(++number);
            own = folded(heading);
        }
        met.insert(key, number);
        met.insert(own, met.value(own, 1));
        headings.append(heading);
    }
    return headings;
}

} // namespace touchline
