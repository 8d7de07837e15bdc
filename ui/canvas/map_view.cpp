#include "ui/canvas/map_view.h"

#include <algorithm>

namespace touchline {

namespace {

/// The id of the stage that stands there in a row; null where none does.
QUuid stageAt(const Row& row, qsizetype stage) {
    const auto band = std::ranges::find(row.stages, stage, &StageBand::stage);
    return band == row.stages.end() ? QUuid() : band->item.id;
}

} // namespace

Hit MapView::hit(QPointF pos, double reach) const {
    return isEmpty() ? Hit() : hitAt(layout(), page(), pos, reach);
}

QRectF MapView::rect(const Selection& selection) const {
    if (isEmpty())
        return {};
    return selection.kind == Selection::Kind::cell ? cellRect(selection)
                                                   : rectOf(layout(), page(), itemOf(selection));
}

QRectF MapView::cellRect(const Selection& cell) const {
    constexpr double around = 3, pointRoom = 14;
    for (const Strip& strip : page().strips) {
        const Row& row = layout().rows[strip.row];
        for (const int lane : strip.lanes) {
            const LaneContent& content = layout().lanes[lane];
            if (content.item.id != cell.id)
                continue;
            for (int column = row.first; column < row.end; ++column) {
                const Column& place = layout().columns[column];
                const QUuid here = (content.ofOther ? place.other : place.step).value();
                const bool isStage = here.isNull() && stageAt(row, place.stage) == cell.column;
                if (here != cell.column && !isStage)
                    continue;
                const QRectF rect = layout().cellRect(page(), strip, lane, column);
                if (!content.experience)
                    return rect.adjusted(around, around, -around, -around);
                const double middle = rect.top() + experienceY(*content.experience, 0);
                return {rect.center().x() - pointRoom, middle - pointRoom, 2 * pointRoom, 2 * pointRoom};
            }
        }
    }
    return {};
}

EditPlace MapView::editPlace(const Selection& selection) const {
    if (isEmpty())
        return {};
    if (selection.kind != Selection::Kind::cell)
        return touchline::editPlace(layout(), page(), itemOf(selection));
    const auto lane = std::ranges::find(layout().lanes, selection.id,
                                        [](const LaneContent& content) { return content.item.id; });
    if (lane == layout().lanes.end() || lane->experience)
        return {};
    return {cellRect(selection), lane->kind == LaneKind::steps ? TextStyle::step : TextStyle::text};
}

Selection selectionOf(const Item& item) {
    switch (item.kind) {
    case ItemKind::journey:
        return Id<Journey>(item.id);
    case ItemKind::stage:
        return Id<Stage>(item.id);
    case ItemKind::step:
        return Id<Step>(item.id);
    case ItemKind::lane:
        return Id<Lane>(item.id);
    case ItemKind::card:
        return Id<Card>(item.id);
    case ItemKind::point:
        return Id<CurvePoint>(item.id);
    default:
        return {};
    }
}

Item itemOf(const Selection& selection) {
    switch (selection.kind) {
    case Selection::Kind::none:
    case Selection::Kind::cell:
        return {};
    case Selection::Kind::journey:
        return {ItemKind::journey, selection.id};
    case Selection::Kind::stage:
        return {ItemKind::stage, selection.id};
    case Selection::Kind::step:
        return {ItemKind::step, selection.id};
    case Selection::Kind::lane:
        return {ItemKind::lane, selection.id};
    case Selection::Kind::card:
        return {ItemKind::card, selection.id};
    case Selection::Kind::point:
        return {ItemKind::point, selection.id};
    }
    return {};
}

} // namespace touchline
