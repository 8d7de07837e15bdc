#pragma once

#include "core/edits/edited.h"
#include "core/edits/tidy.h"

/// What all journeys share: personas, channels, departments, roles, principles, tags, metrics, evidence.
namespace touchline {

/// The entry, tidied and under a new id, at the end of its list.
template <InLibrary T>
Added<T> addToLibrary(const Project& project, T entry) {
    if (isFull(project.library.*home<T>))
        return {project, {}};
    forEachField<T>([&](auto field) {
        if constexpr (!std::same_as<FieldOf<T, decltype(field)>, Id<T>> &&
                      !TextMap<FieldOf<T, decltype(field)>>)
            entry.*field.pointer = tidy<field.pointer>(project, entry.*field.pointer);
    });
    entry.id = Id<T>::create();
    Project next = project;
    (next.library.*home<T>).append(entry);
    return {next, entry.id};
}

/// The first entry of this name, capitals aside, made where there is none; the id is null for an empty name.
template <InLibrary T>
Added<T> namedInLibrary(const Project& project, const QString& name) {
    const QString wanted = cleanLine(name);
    if (wanted.isEmpty())
        return {project, {}};
    for (const T& entry : project.library.*home<T>) {
        if (entry.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return {project, entry.id};
    }
    T entry;
    entry.name = wanted;
    return addToLibrary(project, entry);
}

/// The entry in front of `before`, or at the end of its list.
template <InLibrary T>
Project moveInLibrary(const Project& project, Id<T> id, Id<T> before) {
    const QList<T>& list = project.library.*home<T>;
    if (!find(list, id) || !isPlace(list, before))
        return project;
    Project next = project;
    arrange(next.library.*home<T>, indexOf(list, id), before);
    return next;
}

} // namespace touchline
