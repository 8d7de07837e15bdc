#pragma once

#include "core/model/project.h"
#include "core/model/type_name.h"

#include <QLatin1String>

/// Every text that people wrote in a project, by the field lists.
namespace touchline {

/// Where a text stands.
struct TextPlace {
    Id<Journey> journey;  ///< null outside of journeys
    QLatin1String type;   ///< of the entry: "Card"; "Project" for what the project says about itself
    QUuid id;             ///< of the entry
    QLatin1String holder; ///< the type that has the field: as `type`, or a part of it: "Behaviour"
    QLatin1String field;
    qsizetype index = 0; ///< among several texts of one field

    bool operator==(const TextPlace&) const = default;
};

/// Texts that a field holds are for people; not so what programs read.
template <auto Member>
inline constexpr bool isForPeople = true;
template <>
inline constexpr bool isForPeople<&About::language> = false;
template <>
inline constexpr bool isForPeople<&About::colours> = false;
template <>
inline constexpr bool isForPeople<&Journey::language> = false;
template <>
inline constexpr bool isForPeople<&RuleSetting::rule> = false;
template <>
inline constexpr bool isForPeople<&Session::snapshot> = false;
template <>
inline constexpr bool isForPeople<&MaturityAnswer::question> = false;

template <class T, class Visitor>
bool visitTexts(T& owner, const TextPlace& within, Visitor& visitor);

template <auto Member, class V, class Visitor>
bool visitTextsOf(V& value, const TextPlace& place, Visitor& visitor) {
    using Value = std::remove_const_t<V>;
    if constexpr (std::same_as<Value, QString>) {
        return visitor.template text<Member>(value, place);
    } else if constexpr (OneOf<Value>) {
        return std::visit([&](auto& one) { return visitTexts(one, place, visitor); }, value);
    } else if constexpr (Described<Value>) {
        return visitTexts(value, place, visitor);
    } else if constexpr (isList<Value>) {
        using Entry = typename Value::value_type;
        bool changed = false;
        if constexpr (std::same_as<Entry, QString> || Described<Entry>) {
            TextPlace at = place;
            for (at.index = 0; at.index < value.size(); ++at.index) {
                if constexpr (std::is_const_v<V>) {
                    visitTextsOf<Member>(value[at.index], at, visitor);
                } else if (Entry entry = std::as_const(value)[at.index];
                           visitTextsOf<Member>(entry, at, visitor)) {
                    value[at.index] = std::move(entry);
                    changed = true;
                }
            }
        }
        return changed;
    } else {
        return false;
    }
}

/// Calls `visitor.text<Member>(text, place)`, which says whether it changed the text, for every text that
/// `owner` holds, which itself stands `within`; says whether any was changed. Lists in which nothing changed
/// stay shared.
template <class T, class Visitor>
bool visitTexts(T& owner, const TextPlace& within, Visitor& visitor) {
    using Owner = std::remove_const_t<T>;
    TextPlace place = within;
    place.holder = QLatin1String(typeName<Owner>());
    if constexpr (Entity<Owner> || std::same_as<Owner, Project>)
        place.type = place.holder;
    if constexpr (Entity<Owner>) {
        place.id = owner.id.value();
        place.index = 0;
    }
    if constexpr (std::same_as<Owner, Journey>)
        place.journey = owner.id;
    bool changed = false;
    forEachField<Owner>([&]<class D>(D) {
        if constexpr (isForPeople<D::pointer>) {
            place.field = QLatin1String(D::name);
            changed |= visitTextsOf<D::pointer>(owner.*D::pointer, place, visitor);
        }
    });
    return changed;
}

} // namespace touchline
