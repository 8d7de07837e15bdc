#pragma once

#include "core/model/fields.h"
#include "core/model/place.h"

/// Visits every value that a described value holds, in the order of the field lists.
namespace touchline {

/// Whether field `D` of `T` is the id that `T` itself has; any other id in `T` points at something.
template <class T, class D>
consteval bool isOwnId() {
    if constexpr (std::same_as<FieldOf<T, D>, Id<T>>)
        return D::pointer == &T::id;
    else
        return false;
}

/// Calls `visitor.value<Owner, D>(value, place)` for each scalar, map and blob, where field `D` of `Owner`
/// holds it, alone or in a list, and `visitor.list(list, place)` for each list before its entries.
template <Described T, class Visitor>
void walk(const T& owner, const Place& place, Visitor& visitor);

template <class Owner, class D, class T, class Visitor>
void walkField(const T& value, const Place& place, Visitor& visitor) {
    if constexpr (isList<T>) {
        visitor.list(value, place);
        for (qsizetype i = 0; i < value.size(); ++i)
            walkField<Owner, D>(value[i], {&place, nullptr, i}, visitor);
    } else if constexpr (OneOf<T>) {
        std::visit([&](const auto& one) { walk(one, {&place, kindName(&one)}, visitor); }, value);
    } else if constexpr (Described<T>) {
        walk(value, place, visitor);
    } else {
        visitor.template value<Owner, D>(value, place);
    }
}

template <Described T, class Visitor>
void walk(const T& owner, const Place& place, Visitor& visitor) {
    forEachField<T>([&]<class D>(D d) { walkField<T, D>(owner.*d.pointer, {&place, d.name}, visitor); });
}

} // namespace touchline
