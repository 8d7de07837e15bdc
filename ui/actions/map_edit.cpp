#include "ui/actions/map_edit.h"

#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/lanes.h"
#include "core/edits/remove.h"
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

Id<Stage> stageOf(const Project& project, const Selection& selection) {
    if (selection.stage())
        return selection.stage();
    const Step* step = find(project, stepOf(project, selection));
    return step ? step->stage : Id<Stage>();
}

Id<Lane> laneOf(const Project& project, const Selection& selection) {
    const Card* card = find(project, selection.card());
    return card ? card->lane : selection.lane();
}

Id<Lane> firstContentLane(const Journey& journey) {
    const auto lane = std::ranges::find_if(
        journey.lanes, [](const Lane& any) { return ownsCards(any.kind) && !any.hidden; });
    return lane == journey.lanes.end() ? Id<Lane>() : lane->id;
}

} // namespace

Id<Step> stepOf(const Project& project, const Selection& selection) {
    if (const Card* card = find(project, selection.card()))
        return card->step;
    if (const CurvePoint* point = find(project, selection.point()))
        return point->step;
    return selection.step();
}

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

namespace {

/// What is selected once `id` is gone from `order`.
template <class T>
Selection neighbour(const QList<Id<T>>& order, Id<T> id) {
    const qsizetype at = order.indexOf(id);
    if (at >= 0 && at + 1 < order.size())
        return order[at + 1];
    return at > 0 ? Selection(order[at - 1]) : Selection();
}

MapEdit withoutPoint(const Project& project, Id<CurvePoint> id) {
    const CurvePoint* point = find(project, id);
    const Curve* curve = find(project, point->curve);
    return {QCoreApplication::translate("MapEdit", "Delete value"),
            clearPoint(project, point->step, {curve->persona, curve->dimension, curve->role}), point->step};
}

} // namespace

MapEdit removeSelected(const Project& project, const Selection& selection) {
    using Kind = Selection::Kind;
    if (isIn(project, selection)) {
        switch (selection.kind) {
        case Kind::stage:
            return {QCoreApplication::translate("MapEdit", "Delete stage"),
                    remove(project, selection.stage()),
                    neighbour(idList(journeyOf(project, selection.stage())->stages), selection.stage())};
        case Kind::step:
            return {QCoreApplication::translate("MapEdit", "Delete step"), remove(project, selection.step()),
                    neighbour(columns(*journeyOf(project, selection.step())), selection.step())};
        case Kind::lane:
            return {QCoreApplication::translate("MapEdit", "Delete lane"), remove(project, selection.lane()),
                    neighbour(idList(journeyOf(project, selection.lane())->lanes), selection.lane())};
        case Kind::card: {
            const Card& card = *find(project, selection.card());
            return {QCoreApplication::translate("MapEdit", "Delete card"), remove(project, card.id),
                    neighbour(cardsIn(*journeyOf(project, card.id), card.lane, card.step), card.id)};
        }
        case Kind::point:
            return withoutPoint(project, selection.point());
        case Kind::journey:
        case Kind::none:
            break;
        }
    }
    return {{}, project, selection};
}

MapEdit duplicateSelected(const Project& project, const Selection& selection) {
    if (find(project, selection.step()))
        return added(QT_TRANSLATE_NOOP("MapEdit", "Duplicate step"),
                     duplicateStep(project, selection.step()));
    if (find(project, selection.card()))
        return added(QT_TRANSLATE_NOOP("MapEdit", "Duplicate card"),
                     duplicateCard(project, selection.card()));
    return {{}, project, selection};
}

} // namespace touchline
