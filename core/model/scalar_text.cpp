#include "core/model/scalar_text.h"

#include <charconv>
#include <cmath>

namespace touchline {

namespace {

template <class Number>
bool wholeNumber(const QString& text, Number& value) {
    const QByteArray bytes = text.toLatin1();
    Number number{};
    const auto [end, error] = std::from_chars(bytes.begin(), bytes.end(), number);
    if (error != std::errc() || end != bytes.end() || bytes.isEmpty())
        return false;
    value = number;
    return true;
}

constexpr auto dateFormat = "yyyy-MM-dd";
constexpr qsizetype dateLength = 10;
constexpr auto timeFormat = "'T'HH:mm:ss.zzz'Z'";

} // namespace

QString toText(const QString& value) {
    return value;
}

QString toText(bool value) {
    return value ? "true" : "false";
}

QString toText(int value) {
    return QString::number(value);
}

QString toText(qint64 value) {
    return QString::number(value);
}

QString toText(double value) {
    char buffer[32];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), value);
    return QString::fromLatin1(buffer, result.ptr - buffer);
}

QString toText(QDate value) {
    return value.isValid() ? value.toString(Qt::ISODate) : QString();
}

QString toText(const QDateTime& value) {
    const QDateTime utc = value.toUTC();
    return value.isValid() ? utc.date().toString(Qt::ISODate) + utc.time().toString(timeFormat) : QString();
}

bool fromText(const QString& text, QString& value) {
    value = text;
    return true;
}

bool fromText(const QString& text, bool& value) {
    if (text != "true" && text != "false")
        return false;
    value = text == "true";
    return true;
}

bool fromText(const QString& text, int& value) {
    return wholeNumber(text, value);
}

bool fromText(const QString& text, qint64& value) {
    return wholeNumber(text, value);
}

bool fromText(const QString& text, double& value) {
    double number = 0;
    if (!wholeNumber(text, number) || !std::isfinite(number))
        return false;
    value = number;
    return true;
}

bool fromText(const QString& text, QDate& value) {
    const QDate date = QDate::fromString(text, dateFormat);
    if (!date.isValid() && !text.isEmpty())
        return false;
    value = date;
    return true;
}

bool fromText(const QString& text, QDateTime& value) {
    // One after the other: together they would be read as local time, which lacks the hour in which summer
    // time begins.
    const QDate date = QDate::fromString(text.left(dateLength), dateFormat);
    const QTime time = QTime::fromString(text.mid(dateLength), timeFormat);
    const bool isValid = date.isValid() && time.isValid();
    if (!isValid && !text.isEmpty())
        return false;
    value = isValid ? QDateTime(date, time, Qt::UTC) : QDateTime();
    return true;
}

bool idFromText(const QString& text, QUuid& value) {
    if (text.isEmpty()) {
        value = QUuid();
        return true;
    }
    if (text.size() != 32)
        return false;
    for (const QChar c : text) {
        if (!(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'f'))
            return false;
    }
    value = QUuid::fromRfc4122(QByteArray::fromHex(text.toLatin1()));
    return !value.isNull();
}

QString enumeratorText(std::string_view name) {
    if (name.ends_with('_'))
        name.remove_suffix(1);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())).replace(u'_', u'-');
}

} // namespace touchline
