#include "ui/canvas/grid.h"

#include <algorithm>

namespace touchline {

namespace {

/// Lanes whose cells show a field of the step that can be typed.
bool showsField(LaneKind kind) {
    return kind == LaneKind::time || kind == LaneKind::owners;
}

bool isSideways(Arrow arrow) {
    return arrow == Arrow::left || arrow == Arrow::right;
}

int sign(Arrow arrow) {
    return arrow == Arrow::left || arrow == Arrow::up ? -1 : 1;
}

} // namespace

const StageBand* Grid::band(int column) const {
    const Column& place = layout_.columns[column];
    for (const StageBand& band : layout_.rows[place.row].stages) {
        if (band.stage == place.stage)
            return &band;
    }
    return nullptr;
}

QList<Selection> Grid::parked() const {
    QList<Selection> cards;
    for (const Page& page : layout_.pages) {
        for (const Box& box : page.frame) {
            if (box.item.kind == ItemKind::card)
                cards.append(selectionOf(box.item));
        }
    }
    return cards;
}

template <class F>
bool Grid::anyOfExperience(const LaneContent& lane, int column, Id<Step> step, F f) const {
    for (const CurveRole role : {CurveRole::realised, CurveRole::intended}) {
        bool stands = false;
        // The main curve comes last and stands first.
        for (auto line = lane.experience->lines.rbegin(); line != lane.experience->lines.rend(); ++line) {
            if (line->role != role || !(line->main || role == CurveRole::intended))
                continue;
            for (const CurveMark& mark : line->marks) {
                if (mark.run.first != column)
                    continue;
                stands = true;
                if (f(selectionOf(mark.item)))
                    return true;
            }
        }
        if (!stands && f(Selection(Id<Lane>(lane.item.id), step, role)))
            return true;
    }
    return false;
}

template <class F>
bool Grid::any(int lane, int column, F f) const {
    if (lane < 0) {
        const StageBand* stage = column < 0 ? nullptr : band(column);
        return stage && f(selectionOf(stage->item));
    }
    const LaneContent& content = layout_.lanes[lane];
    if (column < 0)
        return f(selectionOf(content.item));
    const Column& place = layout_.columns[column];
    const Id<Step> step = content.ofOther ? place.other : place.begins ? place.step : Id<Step>();
    const Id<Lane> id(content.item.id);
    if (content.experience)
        return step && anyOfExperience(content, column, step, f);
    if (showsField(content.kind))
        return step && f(Selection(id, step));
    QList<Item> seen;
    for (const Box& box : content.cells[column].boxes) {
        const bool derivedStep = box.item.kind == ItemKind::step && content.kind != LaneKind::steps;
        const Selection selection = selectionOf(box.item);
        if (selection.kind == Selection::Kind::none || derivedStep || seen.contains(box.item))
            continue;
        seen.append(box.item);
        if (f(selection))
            return true;
    }
    if (!seen.isEmpty())
        return false;
    if (content.kind == LaneKind::steps && !step && !content.ofOther && place.begins) {
        const StageBand* stage = band(column);
        return stage && f(Selection(id, Id<Stage>(stage->item.id)));
    }
    return ownsCards(content.kind) && step && f(Selection(id, step));
}

QList<Selection> Grid::at(int lane, int column) const {
    if (lane == lanes())
        return parked();
    QList<Selection> found;
    any(lane, column, [&found](const Selection& selection) {
        found.append(selection);
        return false;
    });
    return found;
}

std::optional<Spot> Grid::find(const Selection& selection) const {
    for (int lane = -1; lane < lanes(); ++lane) {
        for (int column = -1; column < columns(); ++column) {
            int index = 0;
            if (any(lane, column, [&](const Selection& one) { return one == selection || (++index, false); }))
                return Spot{lane, column, index};
        }
    }
    if (const qsizetype index = parked().indexOf(selection); index >= 0)
        return Spot{lanes(), 0, static_cast<int>(index)};
    return selection.kind == Selection::Kind::cell ? placeOf(selection) : std::nullopt;
}

// A cell that has been filled since.
std::optional<Spot> Grid::placeOf(const Selection& cell) const {
    for (int lane = 0; lane < lanes(); ++lane) {
        const LaneContent& content = layout_.lanes[lane];
        for (int column = 0; column < columns() && content.item.id == cell.id; ++column) {
            const Column& place = layout_.columns[column];
            if ((content.ofOther ? place.other : place.step).value() == cell.column)
                return Spot{lane, column, 0};
        }
    }
    return {};
}

Selection Grid::beside(const Spot& spot, Arrow side) const {
    const QList<Selection> here = at(spot.lane, spot.column);
    if (spot.lane == lanes())
        return here.value(spot.index + sign(side));
    for (int column = spot.column + sign(side); column >= -1 && column < columns(); column += sign(side)) {
        const QList<Selection> there = at(spot.lane, column);
        // A stage goes on over several columns.
        if (!there.isEmpty() && there != here)
            return there[std::min<qsizetype>(spot.index, there.size() - 1)];
    }
    return {};
}

Selection Grid::edge(const Spot& spot, Arrow side) const {
    const bool isFirst = sign(side) < 0;
    if (isSideways(side)) {
        if (spot.lane == lanes())
            return isFirst ? parked().first() : parked().last();
        for (int column = isFirst ? 0 : columns() - 1; column >= 0 && column < columns();
             column -= sign(side)) {
            const QList<Selection> there = at(spot.lane, column);
            if (!there.isEmpty())
                return there[std::min<qsizetype>(spot.index, there.size() - 1)];
        }
        return {};
    }
    for (int lane = isFirst ? -1 : lanes(); lane >= -1 && lane <= lanes(); lane -= sign(side)) {
        const QList<Selection> there = at(lane, spot.column);
        if (!there.isEmpty())
            return isFirst ? there.first() : there.last();
    }
    return {};
}

Selection Grid::along(const Spot& spot, Arrow direction) const {
    const QList<Selection> here = at(spot.lane, spot.column);
    if (const int index = spot.index + sign(direction); index >= 0 && index < here.size())
        return here[index];
    for (int lane = spot.lane + sign(direction); lane >= -1 && lane <= lanes(); lane += sign(direction)) {
        const QList<Selection> there = at(lane, spot.column);
        if (!there.isEmpty())
            return sign(direction) > 0 ? there.first() : there.last();
    }
    return {};
}

Selection Grid::below(int lane, int column) const {
    while (++lane < lanes()) {
        const QList<Selection> there = at(lane, column);
        if (!there.isEmpty())
            return there.first();
    }
    return {};
}

Selection Grid::first() const {
    for (int lane = 0; lane < lanes(); ++lane) {
        if (layout_.lanes[lane].kind != LaneKind::steps)
            continue;
        for (int column = 0; column < columns(); ++column) {
            const QList<Selection> there = at(lane, column);
            if (!there.isEmpty())
                return there.first();
        }
    }
    return {};
}

QList<Selection> Grid::between(const Spot& one, const Spot& other) const {
    const auto [top, bottom] = std::minmax(one.lane, other.lane);
    const auto [left, right] = std::minmax(one.column, other.column);
    if (top == bottom && left == right) {
        const auto [first, last] = std::minmax(one.index, other.index);
        return at(top, left).mid(first, last - first + 1);
    }
    QList<Selection> found;
    QSet<Selection> seen; // a stage goes on over several columns
    for (int lane = top; lane <= bottom; ++lane) {
        for (int column = left; column <= right; ++column) {
            for (const Selection& selection : at(lane, column)) {
                if (!seen.contains(selection))
                    found.append(selection);
                seen.insert(selection);
            }
        }
    }
    return found;
}

Selection neighbour(const MapView& view, const Selection& from, Arrow direction) {
    if (view.isEmpty())
        return from;
    const Grid grid(view.layout());
    const auto spot = grid.find(from);
    if (!spot)
        return grid.first();
    const Selection next =
        isSideways(direction) ? grid.beside(*spot, direction) : grid.along(*spot, direction);
    return next.kind == Selection::Kind::none ? from : next;
}

} // namespace touchline
