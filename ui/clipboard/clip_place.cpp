#include "ui/clipboard/clip_place.h"

namespace touchline {

namespace {

const Lane* experienceLane(const Journey& journey, Dimension dimension) {
    const auto lane = std::ranges::find_if(journey.lanes, [dimension](const Lane& any) {
        return any.kind == LaneKind::experience && any.dimension.value_or(Dimension::emotional) == dimension;
    });
    return lane == journey.lanes.end() ? nullptr : &*lane;
}

} // namespace

PastePlace placeOf(const Project& project, Id<Journey> journey, Id<Persona> persona,
                   const Selection& selection) {
    PastePlace place{.journey = journey, .persona = persona, .on = QDate::currentDate()};
    place.stage = selection.stage();
    place.step = selection.step();
    place.lane = selection.lane();
    if (const Card* card = find(project, selection.card())) {
        place.lane = card->lane;
        place.step = card->step;
    } else if (const CurvePoint* point = find(project, selection.point())) {
        const Journey& of = *journeyOf<CurvePoint>(project, point->id);
        const Curve& curve = *find(of.curves, point->curve);
        const Lane* lane = experienceLane(of, curve.dimension);
        place.step = point->step;
        place.persona = curve.persona;
        place.lane = lane ? lane->id : Id<Lane>();
    } else if (const Lane* cell = find(project, selection.cellLane())) {
        const bool isStep = find(project, Id<Step>(selection.column)) != nullptr;
        place.step = isStep ? Id<Step>(selection.column) : Id<Step>();
        place.stage = isStep ? Id<Stage>() : Id<Stage>(selection.column);
        place.lane = cell->kind == LaneKind::steps ? Id<Lane>() : cell->id;
    }
    return place;
}

DropPlace dropPlaceAt(const Journey& journey, Id<Persona> persona, const Layout& layout, const Page& page,
                      QPointF pos) {
    DropPlace drop{{.journey = journey.id, .persona = persona}, QRectF(QPointF(), page.size)};
    const Hit hit = hitAt(layout, page, pos, 0);
    if (hit.strip < 0)
        return drop;
    const Strip& strip = page.strips[hit.strip];
    if (hit.lane < 0) {
        if (hit.item.kind == ItemKind::stage && find(journey.stages, Id<Stage>(hit.item.id))) {
            drop.place.stage = Id<Stage>(hit.item.id);
            drop.rect = rectOf(layout, page, hit.item);
        }
        return drop;
    }
    const LaneContent& content = layout.lanes[hit.lane];
    const QRectF laneRect = layout.laneRect(page, strip, hit.lane);
    const Lane* lane = find(journey.lanes, Id<Lane>(content.item.id));
    const bool isSteps = content.kind == LaneKind::steps;
    if ((!lane && !isSteps) || (hit.column >= 0 && !find(journey.steps, hit.step)))
        return drop;
    drop.place.lane = isSteps ? Id<Lane>() : lane->id;
    drop.place.step = hit.step;
    drop.rect = laneRect;
    if (hit.column >= 0) {
        const Column& column = layout.columns[hit.column];
        drop.rect = QRectF(layout.columnsLeft() + column.x, laneRect.top(), column.width, laneRect.height());
    }
    return drop;
}

} // namespace touchline
