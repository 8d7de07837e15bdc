#pragma once

#include "core/file/file_error.h"
#include "core/model/limits.h"
#include "core/model/place.h"
#include "core/model/scalar_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace touchline {

/// The object in a text. Throws FileError (damaged) with the line that is wrong.
QJsonObject parsedJson(const QByteArray& json);

} // namespace touchline

/// Described values as JSON, by their field lists. Numbers and booleans are JSON's own, every other scalar is
/// its text; what has its default value is absent; one of several types is an object with its kind as the
/// only key; image bytes are base64. Reading throws FileError (invalid, tooLarge) with the place.
namespace touchline::jsonfields {

template <class T>
concept JsonScalar =
    std::same_as<T, bool> || std::same_as<T, int> || std::same_as<T, qint64> || std::same_as<T, double>;

template <class T>
QJsonValue written(const T& value);

template <Described T>
const T standard{};

template <Described T>
QJsonObject writtenFields(const T& value) {
    QJsonObject object;
    forEachField<T>([&](auto d) {
        if (!(value.*d.pointer == standard<T>.*d.pointer))
            object.insert(QLatin1String(d.name), written(value.*d.pointer));
    });
    return object;
}

template <class T>
QJsonValue written(const T& value) {
    if constexpr (JsonScalar<T>) {
        return value;
    } else if constexpr (isOptional<T>) {
        return value ? written(*value) : QJsonValue();
    } else if constexpr (Scalar<T>) {
        return toText(value);
    } else if constexpr (Blob<T>) {
        return QString::fromLatin1(value.toBase64());
    } else if constexpr (TextMap<T>) {
        QJsonObject object;
        for (auto it = value.cbegin(); it != value.cend(); ++it)
            object.insert(it.key(), it.value());
        return object;
    } else if constexpr (OneOf<T>) {
        return std::visit(
            [](const auto& one) {
                return QJsonObject{{QLatin1String(kindName(&one)), writtenFields(one)}};
            },
            value);
    } else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto& entry : value)
            array.append(written(entry));
        return array;
    } else {
        return writtenFields(value);
    }
}

[[noreturn]] inline void refuse(const Place& place, const QString& why) {
    throw FileError(FileError::Kind::invalid, place.text(), why);
}

inline void expect(bool isExpected, const Place& place, const char* what) {
    if (!isExpected)
        refuse(place, QStringLiteral("expected %1").arg(QLatin1String(what)));
}

template <class T>
void read(const QJsonValue& json, T& value, const Place& place);

template <JsonScalar T>
void readScalar(const QJsonValue& json, T& value, const Place& place) {
    if constexpr (std::same_as<T, bool>) {
        expect(json.isBool(), place, "true or false");
        value = json.toBool();
    } else if constexpr (std::same_as<T, double>) {
        expect(json.isDouble(), place, "a number");
        value = json.toDouble();
    } else {
        constexpr qint64 noInteger = std::numeric_limits<qint64>::min();
        const qint64 number = json.toInteger(noInteger);
        expect(number != noInteger && std::in_range<T>(number), place, "a whole number");
        value = static_cast<T>(number);
    }
}

template <Described T>
void readFields(const QJsonObject& object, T& value, const Place& place) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool known = false;
        forEachField<T>([&](auto d) {
            if (!known && it.key() == QLatin1String(d.name)) {
                known = true;
                read(it.value(), value.*d.pointer, {&place, d.name});
            }
        });
        if (!known)
            refuse(place, QStringLiteral("unknown key: %1").arg(it.key()));
    }
}

template <OneOf T>
void readOneOf(const QJsonObject& object, T& value, const Place& place) {
    const QString kind = object.size() == 1 ? object.begin().key() : QString();
    bool known = false;
    boost::mp11::mp_for_each<T>([&]<class One>(const One&) {
        const char* name = kindName(static_cast<const One*>(nullptr));
        if (kind != QLatin1String(name))
            return;
        known = true;
        One one;
        read(object.begin().value(), one, {&place, name});
        value = std::move(one);
    });
    expect(known, place, "one known kind as the only key");
}

template <class T>
void readList(const QJsonArray& array, QList<T>& list, const Place& place) {
    if (array.size() > limits::listItems)
        throw FileError(FileError::Kind::tooLarge, place.text());
    list.resize(array.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        read(array[i], list[i], {&place, nullptr, i});
}

template <class T>
void read(const QJsonValue& json, T& value, const Place& place) {
    if constexpr (JsonScalar<T>) {
        readScalar(json, value, place);
    } else if constexpr (isOptional<T>) {
        value.emplace();
        read(json, *value, place);
    } else if constexpr (Scalar<T>) {
        expect(json.isString(), place, "a text");
        if (!fromText(json.toString(), value))
            refuse(place, QStringLiteral("not a valid value: %1").arg(json.toString().left(80)));
    } else if constexpr (Blob<T>) {
        const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        expect(json.isString() && decoded, place, "base64");
        value = *decoded;
    } else if constexpr (isList<T>) {
        expect(json.isArray(), place, "a list");
        readList(json.toArray(), value, place);
    } else {
        expect(json.isObject(), place, "an object");
        const QJsonObject object = json.toObject();
        if constexpr (TextMap<T>) {
            for (auto it = object.begin(); it != object.end(); ++it)
                read(it.value(), value[it.key()], place);
        } else if constexpr (OneOf<T>) {
            readOneOf(object, value, place);
        } else {
            readFields(object, value, place);
        }
    }
}

} // namespace touchline::jsonfields
