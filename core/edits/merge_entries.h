#pragma once

#include "core/edits/edited.h"
#include "core/edits/replace.h"

/// Two entries of the library that mean the same made one.
namespace touchline {

/// The project where the curves that `from` has in journeys in which `into` has the same curve are joined to
/// those; where both have a value at a step, that of `into` stays.
Project withJoinedCurves(const Project& project, Id<Persona> from, Id<Persona> into);

/// The project where `into` stands wherever `from` stood, and `from` is gone. What `into` says nothing about
/// it takes over from `from`. Unchanged where either is missing or both are one.
template <InLibrary T>
Project mergeInLibrary(const Project& project, Id<T> from, Id<T> into) {
    const T* given = find(project, from);
    if (!given || !find(project, into) || from == into)
        return project;
    Project next = edited(project, into, [given](T& entry) {
        const T nothing;
        forEachField<T>([&](auto field) {
            if (entry.*field.pointer == nothing.*field.pointer)
                entry.*field.pointer = given->*field.pointer;
        });
    });
    if constexpr (std::same_as<T, Persona>)
        next = withJoinedCurves(next, from, into);
    return replaced(next, {{from.value(), into.value()}});
}

} // namespace touchline
