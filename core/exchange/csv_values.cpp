#include "core/exchange/csv_values.h"

#include <array>
#include <charconv>
#include <cmath>

namespace touchline {

namespace {

constexpr qint64 msPerDay = 86'400'000;

/// Reads digits and marks from the front of a text.
class Scan {
public:
    explicit Scan(QByteArrayView text) : at_(text.data()), end_(text.data() + text.size()) {}

    bool isAtEnd() const { return at_ == end_; }
    char peek() const { return at_ < end_ ? *at_ : '\0'; }
    bool skip(char c) {
        const bool isThere = peek() == c && at_ < end_;
        at_ += isThere;
        return isThere;
    }
    /// How many digits there were; at most nine.
    int digits(int& number) {
        const char* const begin = at_;
        number = 0;
        while (at_ < end_ && *at_ >= '0' && *at_ <= '9' && at_ - begin < 9)
            number = number * 10 + (*at_++ - '0');
        return int(at_ - begin);
    }

private:
    const char* at_;
    const char* end_;
};

/// Days since 1970 in the calendar that counts leap years back for ever (Howard Hinnant, "chrono-compatible
/// low-level date algorithms").
qint64 daysOf(int year, int month, int day) {
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

bool isDay(int year, int month, int day) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days[size_t(month - 1)] + (month == 2 && isLeap);
}

std::optional<qint64> readDay(Scan& scan, DateOrder order) {
    int parts[3]{};
    const int firstDigits = scan.digits(parts[0]);
    const char mark = scan.peek();
    if ((mark != '-' && mark != '/' && mark != '.') || firstDigits == 0)
        return {};
    scan.skip(mark);
    if (!scan.digits(parts[1]) || !scan.skip(mark))
        return {};
    const int lastDigits = scan.digits(parts[2]);
    int year = parts[0], month = parts[1], day = parts[2];
    if (firstDigits != 4) {
        year = lastDigits == 2 ? 2000 + parts[2] : parts[2];
        day = parts[order == DateOrder::day_first ? 0 : 1];
        month = parts[order == DateOrder::day_first ? 1 : 0];
        if (lastDigits != 4 && lastDigits != 2)
            return {};
    }
    return isDay(year, month, day) ? std::optional(daysOf(year, month, day)) : std::nullopt;
}

/// Milliseconds of "13:45", "13:45:10.25", also with dots between; none for something else.
std::optional<qint64> readClock(Scan& scan) {
    int hours = 0, minutes = 0, seconds = 0;
    if (!scan.digits(hours) || (!scan.skip(':') && !scan.skip('.')) || scan.digits(minutes) != 2)
        return {};
    qint64 ms = 0;
    if (scan.skip(':') && scan.digits(seconds) != 2)
        return {};
    if (scan.skip('.') || scan.skip(',')) {
        int fraction = 0;
        int count = scan.digits(fraction);
        if (count == 0)
            return {};
        for (; count < 3; ++count)
            fraction *= 10;
        for (; count > 3; --count)
            fraction /= 10;
        ms = fraction;
    }
    if (hours > 24 || minutes > 59 || seconds > 60)
        return {};
    return ((hours * 60 + minutes) * 60 + seconds) * qint64(1000) + ms;
}

/// Milliseconds to take off; 0 where no zone is named.
std::optional<qint64> readZone(Scan& scan) {
    while (scan.skip(' ')) {
    }
    if (scan.isAtEnd() || scan.skip('Z'))
        return 0;
    const int sign = scan.skip('-') ? -1 : scan.skip('+') ? 1 : 0;
    int hours = 0, minutes = 0;
    const int count = scan.digits(hours);
    if (sign == 0 || count == 0)
        return {};
    if (count == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (scan.skip(':') && scan.digits(minutes) != 2) {
        return {};
    }
    return hours <= 14 && minutes <= 59 ? std::optional(sign * (hours * 60 + minutes) * qint64(60'000))
                                        : std::nullopt;
}

} // namespace

std::optional<double> numberOf(QByteArrayView cell, bool decimalComma) {
    cell = cell.trimmed();
    std::array<char, 40> text;
    if (cell.isEmpty() || cell.size() > qsizetype(text.size()))
        return {};
    if (cell.startsWith('+'))
        cell = cell.sliced(1);
    std::copy(cell.begin(), cell.end(), text.begin());
    const auto end = text.begin() + cell.size();
    if (decimalComma)
        std::replace(text.begin(), end, ',', '.');
    double number = 0;
    const auto result =
        std::from_chars(text.data(), text.data() + cell.size(), number, std::chars_format::fixed);
    return result.ec == std::errc() && result.ptr == text.data() + cell.size() && std::isfinite(number)
               ? std::optional(number)
               : std::nullopt;
}

std::optional<qint64> timeOf(QByteArrayView cell, DateOrder order) {
    Scan scan(cell.trimmed());
    const std::optional<qint64> day = readDay(scan, order);
    if (!day)
        return {};
    if (scan.isAtEnd())
        return *day * msPerDay;
    if (!scan.skip('T') && !scan.skip(' ') && !scan.skip(':'))
        return {};
    while (scan.skip(' ')) {
    }
    const std::optional<qint64> clock = readClock(scan);
    const std::optional<qint64> zone = clock ? readZone(scan) : std::nullopt;
    return zone && scan.isAtEnd() ? std::optional(*day * msPerDay + *clock - *zone) : std::nullopt;
}

std::optional<qint64> timeOf(QStringView cell, DateOrder order) {
    std::array<char, 40> text;
    cell = cell.trimmed();
    if (cell.size() > qsizetype(text.size()))
        return {};
    std::transform(cell.begin(), cell.end(), text.begin(), [](QChar c) { return c.toLatin1(); });
    return timeOf(QByteArrayView(text.data(), cell.size()), order);
}

QDate dateOf(QByteArrayView cell, DateOrder order) {
    constexpr qint64 julianOf1970 = 2'440'588;
    Scan scan(cell.trimmed());
    const std::optional<qint64> day = readDay(scan, order);
    // The day as it was there; what the clock said does not matter.
    const bool isWhole = scan.isAtEnd() || scan.skip('T') || scan.skip(' ') || scan.skip(':');
    return day && isWhole ? QDate::fromJulianDay(julianOf1970 + *day) : QDate();
}

} // namespace touchline
