#include "ui/selection/selection.h"

namespace touchline {

const Journey* journeyOf(const Project& project, const Selection& selection) {
    switch (selection.kind) {
    case Selection::Kind::none:
        return nullptr;
    case Selection::Kind::journey:
        return find(project, selection.journey());
    case Selection::Kind::stage:
        return journeyOf<Stage>(project, selection.stage());
    case Selection::Kind::step:
        return journeyOf<Step>(project, selection.step());
    case Selection::Kind::lane:
        return journeyOf<Lane>(project, selection.lane());
    case Selection::Kind::card:
        return journeyOf<Card>(project, selection.card());
    case Selection::Kind::point:
        return journeyOf<CurvePoint>(project, selection.point());
    case Selection::Kind::cell: {
        const Journey* journey = journeyOf<Step>(project, Id<Step>(selection.column));
        if (!journey)
            journey = journeyOf<Stage>(project, Id<Stage>(selection.column));
        // The lane of steps is shown also where the journey has none.
        const bool hasLane = journey && (selection.id.isNull() || find(journey->lanes, selection.cellLane()));
        return hasLane ? journey : nullptr;
    }
    }
    return nullptr;
}

bool isIn(const Project& project, const Selection& selection) {
    return journeyOf(project, selection) != nullptr;
}

Selection selectionOf(const Project& project, QUuid id) {
    for (const Selection& one :
         {Selection(Id<Journey>(id)), Selection(Id<Stage>(id)), Selection(Id<Step>(id)),
          Selection(Id<Lane>(id)), Selection(Id<Card>(id)), Selection(Id<CurvePoint>(id))}) {
        if (isIn(project, one))
            return one;
    }
    return {};
}

Id<Step> stepOf(const Project& project, const Selection& selection) {
    if (const Card* card = find(project, selection.card()))
        return card->step;
    if (const CurvePoint* point = find(project, selection.point()))
        return point->step;
    if (selection.kind == Selection::Kind::cell)
        return find(project, Id<Step>(selection.column)) ? Id<Step>(selection.column) : Id<Step>();
    return selection.step();
}

Id<Stage> stageOf(const Project& project, const Selection& selection) {
    if (selection.stage())
        return selection.stage();
    if (const Step* step = find(project, stepOf(project, selection)))
        return step->stage;
    const Id<Stage> stage(selection.column);
    return selection.kind == Selection::Kind::cell && find(project, stage) ? stage : Id<Stage>();
}

Id<Lane> laneOf(const Project& project, const Selection& selection) {
    if (const Card* card = find(project, selection.card()))
        return card->lane;
    return selection.cellLane() ? selection.cellLane() : selection.lane();
}

Selection placeOf(const Project& project, const Selection& selection) {
    if (const Card* card = find(project, selection.card()))
        return card->step ? Selection(card->lane, card->step) : Selection();
    const CurvePoint* point = find(project, selection.point());
    if (!point)
        return {};
    const Curve* curve = find(project, point->curve);
    for (const Lane& lane : journeyOf(project, selection)->lanes) {
        if (lane.kind == LaneKind::experience && !lane.hidden &&
            lane.dimension.value_or(Dimension::emotional) == curve->dimension)
            return {lane.id, point->step, curve->role};
    }
    return point->step;
}

} // namespace touchline
