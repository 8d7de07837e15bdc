#pragma once

#include "core/model/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <boost/pfr.hpp>
#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

/// The one list of fields of each type and the closed set of kinds of value that a field can have.
/// Archive, JSON, diff, merge, reference check and redaction iterate it; nothing else touches Boost.Describe.
///
/// Names of fields and enumerators are the file format: renaming one changes the format.
namespace touchline {

/// What a newer program stored on an entity and this one does not know; carried along. The last member of
/// each entity.
using Ext = QMap<QString, QString>;

// --- kinds of value ---------------------------------------------------------------------------------

template <class T>
inline constexpr bool isId = false;
template <class T>
inline constexpr bool isId<Id<T>> = true;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<QList<T>> = true;

template <class T>
inline constexpr bool isVariant = false;
template <class... T>
inline constexpr bool isVariant<std::variant<T...>> = true;

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
concept PlainScalar = std::same_as<T, QString> || std::same_as<T, bool> || std::same_as<T, int> ||
    std::same_as<T, qint64> || std::same_as<T, double> || std::same_as<T, QDate> ||
    std::same_as<T, QDateTime> || DescribedEnum<T> || isId<T>;

template <class T>
struct OptionalScalar : std::false_type {};
template <PlainScalar T>
struct OptionalScalar<std::optional<T>> : std::true_type {};

/// Written as one text everywhere: in the archive, in JSON, in a diff.
template <class T>
concept Scalar = PlainScalar<T> || OptionalScalar<T>::value;

/// Bytes of an image: beside the archive in the file, base64 in JSON.
template <class T>
concept Blob = std::same_as<T, QByteArray>;

template <class T>
concept TextMap = std::same_as<T, QMap<QString, QString>>;

template <class T>
concept Described = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

template <class T>
struct DescribedVariant : std::false_type {};
template <Described... T>
struct DescribedVariant<std::variant<T...>> : std::true_type {};

/// One of several described types; `kindName` of its alternatives says which.
template <class T>
concept OneOf = DescribedVariant<T>::value;

template <class T>
concept Listable = Scalar<T> || Described<T>;

template <class T>
struct StoredList : std::false_type {};
template <Listable T>
struct StoredList<QList<T>> : std::true_type {};

template <class T>
concept FieldType = Scalar<T> || Blob<T> || TextMap<T> || Described<T> || OneOf<T> || StoredList<T>::value;

/// A described type with an identity of its own: `Id<T> id` in `T`.
template <class T>
concept Entity = Described<T> && requires(T t) {
    { t.id } -> std::same_as<Id<T>&>;
};

// --- the list of fields -----------------------------------------------------------------------------

template <class T>
using Fields = boost::describe::describe_members<T, boost::describe::mod_public>;

template <class T, class D>
using FieldOf = std::remove_cvref_t<decltype(std::declval<T&>().*D::pointer)>;

/// Calls `f(descriptor)` for each field of `T` in order; `descriptor.name` and `descriptor.pointer` name it.
template <class T, class F>
constexpr void forEachField(F&& f) {
    boost::mp11::mp_for_each<Fields<T>>([]<class D>(D) {
        static_assert(FieldType<FieldOf<T, D>>, "no reader of the field lists knows this type");
    });
    static_assert(boost::pfr::tuple_size_v<T> == boost::mp11::mp_size<Fields<T>>::value,
                  "a field is missing in BOOST_DESCRIBE_STRUCT");
    boost::mp11::mp_for_each<Fields<T>>(std::forward<F>(f));
}

// --- versions ---------------------------------------------------------------------------------------

/// Structural field: its element exists from this format on.
template <auto Member>
inline constexpr int since = 1;

/// Additive field: travels inside `ext`, so that older programs carry it along.
template <auto Member>
inline constexpr bool inExt = false;

/// Fields of older formats, read and dropped or turned into what they became. Specialised per type:
/// `static void before(const char* next, auto& archive, T& value)`.
template <class T>
struct Retired {
    static void before(const char*, auto&, T&) {}
};

} // namespace touchline
