#pragma once

#include "core/file/safe_xml_iarchive.h"
#include "core/model/limits.h"
#include "core/model/scalar_text.h"

#include <boost/archive/xml_oarchive.hpp>

/// How Boost.Serialization writes and reads every kind of field. It only ever sees texts, so that no locale,
/// no number and no length from a file reaches its own code; lists are counted by us, and nothing is
/// allocated for a count.
namespace touchline {

/// A value with elements of its own: no class information, no tracking, no pointers.
template <class T>
concept Stored = FieldType<T> && !Scalar<T> && !Blob<T>;

template <class Archive>
inline constexpr bool isLoading = Archive::is_loading::value;

/// One element of the archive. `T` is const while saving.
template <class Archive, class T>
void storeElement(Archive& archive, const char* name, T& value) {
    if constexpr (!Scalar<std::remove_const_t<T>>) {
        archive& boost::serialization::make_nvp(name, value);
    } else if constexpr (isLoading<Archive>) {
        std::string text;
        archive& boost::serialization::make_nvp(name, text);
        const QString read = QString::fromStdString(text);
        if (!fromText(read, value))
            archive.refuse(QStringLiteral("not a valid value: %1").arg(read.left(80)));
    } else {
        const std::string text = toText(value).toStdString();
        archive& boost::serialization::make_nvp(name, text);
    }
}

/// How many entries follow.
template <class Archive>
qsizetype storeCount(Archive& archive, qsizetype size) {
    qint64 count = size;
    storeElement(archive, "count", count);
    if constexpr (isLoading<Archive>) {
        if (count < 0 || count > limits::listItems)
            archive.refuse(QStringLiteral("a list of %1 entries").arg(count), FileError::Kind::tooLarge);
    }
    return static_cast<qsizetype>(count);
}

/// Calls `store` while the archive knows that it is at this place.
template <class Archive>
void storeAt(Archive& archive, const char* name, qsizetype index, auto store) {
    if constexpr (isLoading<Archive>) {
        const Place* above = archive.place;
        const Place here{above, name, index};
        archive.place = &here;
        store();
        archive.place = above;
    } else {
        store();
    }
}

/// Whether field `D` is the `ext` of its type; other maps of texts are plain fields.
template <class D>
inline constexpr bool isExt = std::string_view(D::name) == "ext";

/// Moves the fields that travel inside `ext` out of their members.
template <Described T>
Ext extOf(const T& value) {
    Ext ext = value.ext;
    forEachField<T>([&]<class D>(D d) {
        if constexpr (inExt<D::pointer>) {
            const QString text = toText(value.*d.pointer);
            if (!text.isEmpty())
                ext.insert(QLatin1String(d.name), text);
        }
    });
    return ext;
}

/// The other way round.
template <Described T>
void liftFromExt(SafeXmlIArchive& archive, T& value) {
    forEachField<T>([&]<class D>(D d) {
        if constexpr (inExt<D::pointer>) {
            const QString name = QLatin1String(d.name);
            if (value.ext.contains(name) && !fromText(value.ext.take(name), value.*d.pointer))
                archive.refuse(QStringLiteral("not a valid value of %1").arg(name));
        }
    });
}

} // namespace touchline

namespace boost::serialization {

template <class Archive, class T>
void serialize(Archive& archive, QList<T>& list, unsigned) {
    const qsizetype count = touchline::storeCount(archive, list.size());
    for (qsizetype i = 0; i < count; ++i) {
        touchline::storeAt(archive, nullptr, i, [&] {
            if constexpr (touchline::isLoading<Archive>)
                touchline::storeElement(archive, "item", list.emplaceBack());
            else // Boost casts const away: without as_const, saving would copy every shared list
                touchline::storeElement(archive, "item", std::as_const(list)[i]);
        });
    }
}

template <class Archive>
void serialize(Archive& archive, QMap<QString, QString>& map, unsigned) {
    const qsizetype count = touchline::storeCount(archive, map.size());
    if constexpr (touchline::isLoading<Archive>) {
        for (qsizetype i = 0; i < count; ++i) {
            QString key;
            touchline::storeElement(archive, "key", key);
            touchline::storeElement(archive, "value", map[key]);
        }
    } else {
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            touchline::storeElement(archive, "key", it.key());
            touchline::storeElement(archive, "value", it.value());
        }
    }
}

template <class Archive, touchline::Described... T>
void serialize(Archive& archive, std::variant<T...>& value, unsigned) {
    using Variant = std::variant<T...>;
    QString kind;
    if constexpr (!touchline::isLoading<Archive>)
        kind = std::visit([](const auto& one) { return QString::fromLatin1(kindName(&one)); }, value);
    touchline::storeElement(archive, "kind", kind);
    bool known = false;
    boost::mp11::mp_for_each<Variant>([&]<class One>(const One&) {
        const char* name = kindName(static_cast<const One*>(nullptr));
        if (kind != QLatin1String(name))
            return;
        known = true;
        if constexpr (touchline::isLoading<Archive>)
            value.template emplace<One>();
        touchline::storeAt(archive, name, 0,
                           [&] { touchline::storeElement(archive, name, std::get<One>(value)); });
    });
    if constexpr (touchline::isLoading<Archive>) {
        if (!known)
            archive.refuse(QStringLiteral("not a known kind: %1").arg(kind.left(80)));
    }
}

template <class Archive, touchline::Described T>
void serialize(Archive& archive, T& value, unsigned) {
    touchline::forEachField<T>([&]<class D>(D d) {
        if constexpr (touchline::Blob<touchline::FieldOf<T, D>> || touchline::inExt<D::pointer>) {
            return; // beside the archive; inside `ext`
        } else if constexpr (touchline::isLoading<Archive>) {
            touchline::storeAt(archive, d.name, 0, [&] {
                touchline::Retired<T>::before(d.name, archive, value);
                if (archive.format >= touchline::since<D::pointer>)
                    touchline::storeElement(archive, d.name, value.*d.pointer);
                if constexpr (touchline::isExt<D>)
                    touchline::liftFromExt(archive, value);
            });
        } else if constexpr (touchline::isExt<D>) {
            const touchline::Ext ext = touchline::extOf(value);
            touchline::storeElement(archive, d.name, ext);
        } else {
            touchline::storeElement(archive, d.name, std::as_const(value).*d.pointer);
        }
    });
}

template <touchline::Stored T>
struct implementation_level_impl<const T> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<object_serializable>;
    static constexpr int value = object_serializable;
};

template <touchline::Stored T>
struct tracking_level_impl<const T> {
    using tag = mpl::integral_c_tag;
    using type = mpl::int_<track_never>;
    static constexpr int value = track_never;
};

} // namespace boost::serialization
