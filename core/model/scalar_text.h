#pragma once

#include "core/model/fields.h"

#include <string_view>

/// The one spelling of every scalar: the same in the archive, in JSON, in a diff and in a table.
/// Independent of any locale. A missing optional value, a null id and a null date are the empty text.
namespace touchline {

QString toText(const QString& value);
QString toText(bool value);
QString toText(int value);
QString toText(qint64 value);
/// Shortest text that reads back as the same number.
QString toText(double value);
QString toText(QDate value);
/// UTC with milliseconds.
QString toText(const QDateTime& value);

/// Each returns false where `text` is not exactly a value of the type; `value` is then unchanged.
bool fromText(const QString& text, QString& value);
bool fromText(const QString& text, bool& value);
bool fromText(const QString& text, int& value);
bool fromText(const QString& text, qint64& value);
/// Only finite numbers.
bool fromText(const QString& text, double& value);
bool fromText(const QString& text, QDate& value);
bool fromText(const QString& text, QDateTime& value);
bool idFromText(const QString& text, QUuid& value);

/// `as_is` is written "as-is", `new_` is written "new".
QString enumeratorText(std::string_view name);

template <class T>
QString toText(const Id<T>& id) {
    return id.text();
}

template <class T>
bool fromText(const QString& text, Id<T>& id) {
    QUuid value;
    if (!idFromText(text, value))
        return false;
    id = Id<T>(value);
    return true;
}

template <DescribedEnum E>
QString toText(E value) {
    QString text;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (d.value == value)
            text = enumeratorText(d.name);
    });
    return text;
}

template <DescribedEnum E>
bool fromText(const QString& text, E& value) {
    bool found = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (!found && text == enumeratorText(d.name)) {
            value = d.value;
            found = true;
        }
    });
    return found;
}

template <PlainScalar T>
QString toText(const std::optional<T>& value) {
    return value ? toText(*value) : QString();
}

template <PlainScalar T>
bool fromText(const QString& text, std::optional<T>& value) {
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    T present{};
    if (!fromText(text, present))
        return false;
    value = present;
    return true;
}

} // namespace touchline
