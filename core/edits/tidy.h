#pragma once

#include "core/model/clean_text.h"
#include "core/model/home.h"
#include "core/model/ranges.h"

#include <cmath>
#include <string_view>

/// What people typed, as the model keeps it: texts clean, numbers in range, references resolved.
namespace touchline {

template <auto Member>
struct MemberOf;
template <class T, class V, V T::*Member>
struct MemberOf<Member> {
    using Owner = T;
    using Value = V;
};

/// Whether the field is a title or a name: one line without blanks at its ends.
template <auto Member>
constexpr bool isLine() {
    bool line = false;
    forEachField<typename MemberOf<Member>::Owner>([&](auto field) {
        if constexpr (std::same_as<std::remove_const_t<decltype(field.pointer)>, decltype(Member)>) {
            constexpr std::string_view name = field.name;
            if (field.pointer == Member)
                line = name == "title" || name == "name" || name == "word" || name == "code" ||
                       name == "person" || name == "term";
        }
    });
    return line;
}

/// The value as `Member` may have it: numbers clamped, references to nothing dropped, nothing twice in a
/// list.
template <auto Member, class V>
V tidy(const Project& project, V value) {
    if constexpr (std::same_as<V, QString>) {
        return isLine<Member>() ? cleanLine(value) : cleanText(value);
    } else if constexpr (std::same_as<V, int>) {
        return std::clamp(value, int(std::max(range<Member>.lowest, -1e9)),
                          int(std::min(range<Member>.highest, 1e9)));
    } else if constexpr (std::same_as<V, double>) {
        return std::isnan(value) ? tidy<Member>(project, 0.0)
                                 : std::clamp(value, range<Member>.lowest, range<Member>.highest);
    } else if constexpr (isOptional<V>) {
        return value ? V(tidy<Member>(project, *value)) : V();
    } else if constexpr (isId<V>) {
        return find(project, value) ? value : V();
    } else if constexpr (isList<V>) {
        V list;
        for (const auto& entry : std::as_const(value)) {
            const auto tidied = tidy<Member>(project, entry);
            const bool isNothing =
                !DescribedEnum<typename V::value_type> && tidied == typename V::value_type();
            if (!isNothing && !list.contains(tidied))
                list.append(tidied);
        }
        return list;
    } else if constexpr (Described<V>) {
        forEachField<V>([&](auto field) {
            if constexpr (!TextMap<FieldOf<V, decltype(field)>>)
                value.*field.pointer = tidy<field.pointer>(project, value.*field.pointer);
        });
        return value;
    } else {
        return value;
    }
}

/// Validated needs a piece of evidence.
template <class T>
void settle(T& entry) {
    if constexpr (std::same_as<T, Card> || std::same_as<T, CurvePoint>) {
        if (entry.status == EvidenceStatus::validated && entry.evidence.isEmpty())
            entry.status = EvidenceStatus::partly;
    }
}

} // namespace touchline
