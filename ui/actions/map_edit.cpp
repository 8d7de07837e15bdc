#include "ui/actions/map_edit.h"

#include "core/edits/cards.h"
#include "core/edits/lanes.h"
#include "core/edits/set.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"

#include <QCoreApplication>

namespace touchline {

namespace {

template <class T>
MapEdit added(const char* name, const Added<T>& added) {
    if (!added.id)
        return {{}, added.project, {}};
    return {QCoreApplication::translate("MapEdit", name), added.project, added.id};
}

/// The entry behind `id`, null where it is the last.
template <Entity T>
Id<T> next(const QList<T>& list, Id<T> id) {
    const qsizetype at = indexOf(list, id);
    return at < 0 || at + 1 == list.size() ? Id<T>() : list[at + 1].id;
}

template <class T>
Id<T> next(const QList<Id<T>>& list, Id<T> id) {
    const qsizetype at = list.indexOf(id);
    return at < 0 || at + 1 == list.size() ? Id<T>() : list[at + 1];
}

Id<Lane> firstContentLane(const Journey& journey) {
    const auto lane = std::ranges::find_if(
        journey.lanes, [](const Lane& any) { return ownsCards(any.kind) && !any.hidden; });
    return lane == journey.lanes.end() ? Id<Lane>() : lane->id;
}

} // namespace

MapEdit insertStage(const Project& project, Id<Journey> journey, const Selection& selection) {
    const Journey* place = find(project, journey);
    if (!place)
        return {{}, project, {}};
    return added(QT_TRANSLATE_NOOP("MapEdit", "Add stage"),
                 addStage(project, journey, {}, next(place->stages, stageOf(project, selection))));
}

MapEdit insertStep(const Project& project, Id<Journey> journey, const Selection& selection) {
    constexpr auto name = QT_TRANSLATE_NOOP("MapEdit", "Add step");
    const Journey* place = find(project, journey);
    if (!place)
        return {{}, project, {}};
    if (place->stages.isEmpty()) {
        const auto stage = addStage(project, journey, {});
        return added(name, addStep(stage.project, stage.id, {}));
    }
    const Id<Stage> selected = stageOf(project, selection);
    const Id<Stage> stage = find(place->stages, selected) ? selected : place->stages.last().id;
    return added(name, addStep(project, stage, {}, next(stepsOf(*place, stage), stepOf(project, selection))));
}

MapEdit insertStepBefore(const Project& project, const Selection& selection) {
    const Step* step = find(project, stepOf(project, selection));
    return step ? added(QT_TRANSLATE_NOOP("MapEdit", "Add step"), addStep(project, step->stage, {}, step->id))
                : MapEdit{{}, project, {}};
}

MapEdit insertCard(const Project& project, Id<Journey> journey, const Selection& selection) {
    const Journey* place = find(project, journey);
    if (!place)
        return {{}, project, {}};
    const Lane* selected = find(project, laneOf(project, selection));
    const Id<Lane> lane = selected && ownsCards(selected->kind) ? selected->id : firstContentLane(*place);
    const QList<Id<Step>> steps = columns(*place);
    const Card* card = find(project, selection.card());
    const Id<Step> step = card                         ? card->step
                          : stepOf(project, selection) ? stepOf(project, selection)
                                                       : steps.value(0);
    return added(QT_TRANSLATE_NOOP("MapEdit", "Add card"),
                 addCard(project, lane, step, {}, next(cardsIn(*place, lane, step), selection.card())));
}

MapEdit insertLane(const Project& project, Id<Journey> journey, const Selection& selection, LaneKind kind) {
    const Journey* place = find(project, journey);
    if (!place)
        return {{}, project, {}};
    return added(QT_TRANSLATE_NOOP("MapEdit", "Add lane"),
                 addLane(project, journey, kind, {}, next(place->lanes, laneOf(project, selection))));
}

MapEdit showLane(const Project& project, Id<Lane> lane) {
    return {QCoreApplication::translate("MapEdit", "Show lane"), set<&Lane::hidden>(project, lane, false),
            lane};
}

MapEdit appendStage(const Project& project, Id<Journey> journey) {
    const Journey* place = find(project, journey);
    if (!place || place->stages.isEmpty() || place->stages.last().title.isEmpty())
        return {{}, project, {}};
    return insertStage(project, journey, place->stages.last().id);
}

MapEdit appendStep(const Project& project, Id<Journey> journey) {
    const Journey* place = find(project, journey);
    if (!place)
        return {{}, project, {}};
    const QList<Id<Step>> steps = columns(*place);
    const Id<Step> last = steps.isEmpty() ? Id<Step>() : steps.last();
    const Step* step = find(place->steps, last);
    const auto isHere = [last](const auto& entry) { return entry.step == last; };
    const bool isBlank = step && step->title.isEmpty() && std::ranges::none_of(place->cards, isHere) &&
                         std::ranges::none_of(place->points, isHere);
    return isBlank ? MapEdit{{}, project, {}} : insertStep(project, journey, last);
}

} // namespace touchline
