#pragma once

#include "core/model/home.h"
#include "core/model/limits.h"

/// The moves of which every edit is made: change one entry, put an entry in its place in a list.
/// A change that changes nothing returns the very project, every list still shared.
namespace touchline {

/// A project to which an entry was added. The id is null where the request was refused.
template <class T>
struct Added {
    Project project;
    Id<T> id;
};

/// The list in which `T` lives; of `next`, which `project` was copied to, for an entry that `project` has.
template <Entity T>
QList<T>& homeOf(Id<T> id, const Project& project, Project& next) {
    if constexpr (InJourney<T>)
        return next.journeys[journeyOf<T>(project, id) - project.journeys.constData()].*home<T>;
    else if constexpr (InLibrary<T>)
        return next.library.*home<T>;
    else
        return next.*home<T>;
}

/// The project after `edit(entry)` on the entry with this id; unchanged where there is none.
template <Entity T, class Edit>
Project edited(const Project& project, Id<T> id, Edit edit) {
    const T* found = find(project, id);
    if (!found)
        return project;
    T entry = *found;
    edit(entry);
    if (entry == *found)
        return project;
    Project next = project;
    QList<T>& list = homeOf(id, project, next);
    list[indexOf(list, id)] = std::move(entry);
    return next;
}

/// Which entries stand in one order: all of a list, or those of one stage or one cell.
struct WholeList {
    bool operator()(const auto&) const { return true; }
};

/// Brings the entry at `at` in front of `before`, or behind all where that is null, as seen among `together`.
/// Does not touch the list where the entry already stands right.
template <Entity T, class Together = WholeList>
void arrange(QList<T>& list, qsizetype at, Id<T> before, Together together = {}) {
    const QList<T>& entries = list;
    const qsizetype end = before.isNull() ? entries.size() : indexOf(entries, before);
    qsizetype previous = end - 1;
    while (previous >= 0 && (previous == at || !together(entries[previous])))
        --previous;
    if (previous < at && at < end)
        return;
    const qsizetype to = before.isNull() ? previous + 1 : end;
    list.move(at, at < to ? to - 1 : to);
}

/// Whether `before` names a place among `together`: one of its entries, or the end where it is null.
template <Entity T, class Together = WholeList>
bool isPlace(const QList<T>& list, Id<T> before, Together together = {}) {
    const T* entry = find(list, before);
    return before.isNull() || (entry && together(*entry));
}

template <class T>
bool isFull(const QList<T>& list) {
    return list.size() >= limits::listItems;
}

/// The entry, under a new id, in a journey, in front of `before` or behind all of `together`.
template <InJourney T, class Together = WholeList>
Added<T> inserted(const Project& project, Id<Journey> journey, T entry, Id<T> before,
                  Together together = {}) {
    const Journey* place = find(project, journey);
    if (!place || isFull(place->*home<T>) || !isPlace(place->*home<T>, before, together))
        return {project, {}};
    entry.id = Id<T>::create();
    return {edited(project, journey,
                   [&](Journey& next) {
                       QList<T>& list = next.*home<T>;
                       list.append(entry);
                       arrange(list, list.size() - 1, before, together);
                   }),
            entry.id};
}

/// The entry after `change(entry)`, in front of `before` or behind all of `together` in its journey.
template <InJourney T, class Change, class Together = WholeList>
Project moved(const Project& project, Id<T> id, Id<T> before, Change change, Together together = {}) {
    const Journey* journey = journeyOf<T>(project, id);
    if (!journey || !isPlace(journey->*home<T>, before, together))
        return project;
    return edited(project, journey->id, [&](Journey& next) {
        QList<T>& list = next.*home<T>;
        const qsizetype at = indexOf(list, id);
        change(list[at]);
        arrange(list, at, before, together);
    });
}

} // namespace touchline
