#pragma once

#include "core/model/project.h"

#include <algorithm>

/// Finding things by id, and in the order in which they are seen.
namespace touchline {

/// The entry of `list` with this id, or null. The pointer lives as long as the list is unchanged.
template <Entity T>
const T* find(const QList<T>& list, Id<T> id) {
    const auto it = std::find_if(list.begin(), list.end(), [id](const T& entry) { return entry.id == id; });
    return it == list.end() ? nullptr : &*it;
}

template <Entity T>
qsizetype indexOf(const QList<T>& list, Id<T> id) {
    const T* found = find(list, id);
    return found ? found - list.constData() : -1;
}

/// The ids of a list, in its order.
template <Entity T>
QList<Id<T>> idList(const QList<T>& list) {
    QList<Id<T>> ids;
    ids.reserve(list.size());
    for (const T& entry : list)
        ids.append(entry.id);
    return ids;
}

/// The steps of a stage in the order of time.
QList<Id<Step>> stepsOf(const Journey& journey, Id<Stage> stage);

/// All steps from left to right: stages in their order, within each its steps.
QList<Id<Step>> columns(const Journey& journey);

/// The cards of a cell from top to bottom; a null step is the lane's parking lot.
QList<Id<Card>> cardsIn(const Journey& journey, Id<Lane> lane, Id<Step> step);

/// The curve of a persona, or null.
const Curve* findCurve(const Journey& journey, Id<Persona> persona, Dimension dimension, CurveRole role);

/// The point that counts for a curve at a step: the one with the latest date (the last of equals), or null.
const CurvePoint* currentPoint(const Journey& journey, Id<Curve> curve, Id<Step> step);

/// The point that counts at each step of a curve. The pointers live as long as the journey is unchanged.
QHash<Id<Step>, const CurvePoint*> currentPoints(const Journey& journey, Id<Curve> curve);
/// Those of a persona's curve; none where she has no such curve.
QHash<Id<Step>, const CurvePoint*> currentPoints(const Journey& journey, Id<Persona> persona,
                                                 Dimension dimension, CurveRole role);

/// The persona that the journey is mainly about: its first one, or null.
const Persona* mainPersona(const Project& project, const Journey& journey);

/// Whom a view of the journey is mainly about: the first of the view's personas that takes part in it, else
/// its main persona, or null.
const Persona* personaInFront(const Project& project, const Journey& journey, const View& view);

/// A touchpoint card's own owner, else its step's, else its stage's, else the journey's;
/// null where none is set.
const Role* ownerOf(const Project& project, const Journey& journey, const Step& step);
const Role* ownerOf(const Project& project, const Journey& journey, const Card& card);

/// The department that does a step: its own, else that of its owner; null where none is known.
const Department* departmentOf(const Project& project, const Journey& journey, const Step& step);

/// The journey in which a step lives, or null.
const Journey* journeyOf(const Project& project, Id<Step> step);

} // namespace touchline
