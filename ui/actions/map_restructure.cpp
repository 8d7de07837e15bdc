#include "core/edits/merge.h"
#include "core/edits/split.h"
#include "core/edits/steps.h"
#include "ui/actions/map_edit.h"

#include <QCoreApplication>

namespace touchline {

namespace {

template <class T>
QList<Id<T>> idsOf(const QList<Selection>& selected, Id<T> (Selection::*id)() const) {
    QList<Id<T>> ids;
    for (const Selection& selection : selected) {
        if ((selection.*id)())
            ids.append((selection.*id)());
    }
    return ids;
}

/// From left to right; one alone goes together with what stands behind it.
template <class T>
QList<Id<T>> neighbours(QList<Id<T>> ids, const QList<Id<T>>& order) {
    if (ids.size() == 1) {
        if (const Id<T> next = order.value(order.indexOf(ids.first()) + 1))
            ids.append(next);
    }
    std::ranges::sort(ids, {}, [&order](Id<T> id) { return order.indexOf(id); });
    return ids;
}

MapEdit changed(const QString& name, const Project& before, const Project& after,
                const Selection& selection) {
    return after == before ? MapEdit{{}, before, {}} : MapEdit{name, after, selection};
}

} // namespace

MapEdit splitSelected(const Project& project, const QList<Selection>& selected) {
    const Id<Step> step = selected.isEmpty() ? Id<Step>() : stepOf(project, selected.last());
    const auto added = splitStep(project, step, idsOf(selected, &Selection::card));
    if (!added.id)
        return {{}, project, {}};
    return {QCoreApplication::translate("MapEdit", "Split step"), added.project, added.id};
}

MapEdit mergeSelected(const Project& project, const QList<Selection>& selected) {
    const Journey* journey = selected.isEmpty() ? nullptr : journeyOf(project, selected.last());
    if (!journey)
        return {{}, project, {}};
    if (selected.last().stage()) {
        const auto stages = neighbours(idsOf(selected, &Selection::stage), idList(journey->stages));
        return changed(QCoreApplication::translate("MapEdit", "Merge stages"), project,
                       mergeStages(project, stages), stages.first());
    }
    const auto steps = neighbours(idsOf(selected, &Selection::step), columns(*journey));
    if (steps.isEmpty())
        return {{}, project, {}};
    return changed(QCoreApplication::translate("MapEdit", "Merge steps"), project, mergeSteps(project, steps),
                   steps.first());
}

MapEdit moveToStage(const Project& project, const QList<Selection>& selected, Id<Stage> stage) {
    const QList<Id<Step>> steps = idsOf(selected, &Selection::step);
    if (steps.isEmpty())
        return {{}, project, {}};
    return changed(QCoreApplication::translate("MapEdit", "Move steps"), project,
                   moveSteps(project, steps, stage), steps.last());
}

} // namespace touchline
