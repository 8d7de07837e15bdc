#include "ui/canvas/map_view.h"

namespace touchline {

Hit MapView::hit(QPointF pos, double reach) const {
    return isEmpty() ? Hit() : hitAt(layout(), page(), pos, reach);
}

QRectF MapView::rect(const Selection& selection) const {
    return isEmpty() ? QRectF() : rectOf(layout(), page(), itemOf(selection));
}

EditPlace MapView::editPlace(const Selection& selection) const {
    return isEmpty() ? EditPlace() : touchline::editPlace(layout(), page(), itemOf(selection));
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
