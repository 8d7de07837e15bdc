#include "ui/drawing/live_layout.h"

#include "core/model/lookup.h"
#include "ui/drawing/axis.h"
#include "ui/drawing/column_excerpt.h"
#include "ui/drawing/column_widths.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/pages.h"
#include "ui/drawing/rows.h"

namespace touchline {

std::optional<QList<QRectF>> LiveLayout::show(const Project& project, Id<Journey> journey, const View& view,
                                              const QSet<Id<BacklogItem>>& whatIf) {
    std::optional<QList<CellId>> cells;
    if (journey == journey_ && view == view_ && whatIf == whatIf_ && !layout_.pages.isEmpty())
        cells = changedCells(project_, project, journey);
    project_ = project;
    journey_ = journey;
    view_ = view;
    whatIf_ = whatIf;
    if (cells) {
        if (const auto parts = follow(*cells))
            return parts;
    }
    layout_ = layOut(project_, journey_, view_, {.whatIf = whatIf_}, setter_);
    setter_.forgetUnused();
    columnOf_.clear();
    for (int i = 0; i < layout_.columns.size(); ++i) {
        if (layout_.columns[i].step)
            columnOf_.insert(layout_.columns[i].step, i);
    }
    return {};
}

std::optional<QList<QRectF>> LiveLayout::follow(const QList<CellId>& cells) {
    if (companionOf(project_, *find(project_.journeys, journey_), view_))
        return {};
    QMap<int, QList<Id<Lane>>> lanesOf;
    for (const CellId& cell : cells) {
        const auto column = columnOf_.constFind(cell.step);
        if (column == columnOf_.constEnd())
            return {};
        lanesOf[*column].append(cell.lane);
    }
    QList<QRectF> parts;
    const Page& page = layout_.pages.first();
    for (auto it = lanesOf.cbegin(); it != lanesOf.cend(); ++it) {
        const Column& column = layout_.columns[it.key()];
        const QList<double> heights = layout_.rows[column.row].laneHeights;
        if (!follow(it.key(), *it))
            return {};
        const Strip& strip = page.strips[column.row];
        const QSizeF before = page.size;
        if (layout_.rows[column.row].laneHeights != heights) {
            restack(layout_);
            parts.append(
                {0, strip.y, page.size.width(), std::max(before.height(), page.size.height()) - strip.y});
            continue;
        }
        for (const int lane : strip.lanes) {
            const LaneContent& content = layout_.lanes[lane];
            if (it->contains(Id<Lane>(content.item.id)) || content.kind == LaneKind::channels)
                parts.append(cellRect(strip, lane, it.key()));
        }
    }
    return parts;
}

/// Lays out the cells of these lanes in one column. False where more than they would change.
bool LiveLayout::follow(int index, const QList<Id<Lane>>& lanes) {
    const Journey& journey = *find(project_.journeys, journey_);
    ColumnExcerpt excerpt(project_, journey, layout_, index);
    const auto spans = [](const Card& card) { return card.span > 1; };
    if (isSpanned(index) ||
        std::any_of(excerpt.journey().cards.begin(), excerpt.journey().cards.end(), spans))
        return false;
    const Subject subject(excerpt.project, excerpt.journey(), view_, Words(languageOf(project_, journey, {})),
                          excerpt.columns, Subject::Side::main, setter_);
    if (stepWidths(subject).first() != layout_.columns[index].needed)
        return false;
    Row& row = layout_.rows[layout_.columns[index].row];
    for (qsizetype lane = 0; lane < layout_.lanes.size(); ++lane) {
        LaneContent& content = layout_.lanes[lane];
        if (content.kind != LaneKind::channels && !lanes.contains(Id<Lane>(content.item.id)))
            continue;
        const Lane& own = *find(journey.lanes, Id<Lane>(content.item.id));
        content.cells[index] = layOutLane(subject, own).cells.first();
        row.laneHeights[lane] = laneHeight(content, row.first, row.end, layout_.spacing);
    }
    return true;
}

/// Whether a card of another column may reach into this one, or one of this into others.
bool LiveLayout::isSpanned(int column) const {
    const int first = layout_.rows[layout_.columns[column].row].first;
    for (const LaneContent& lane : layout_.lanes) {
        if (!ownsCards(lane.kind))
            continue;
        for (int i = std::max(first, column - lane.longestSpan + 1); i <= column; ++i) {
            for (const Box& box : lane.cells[i].boxes) {
                if (box.span > 1 && i + box.span > column)
                    return true;
            }
        }
    }
    return false;
}

/// With what may stand out of it.
QRectF LiveLayout::cellRect(const Strip& strip, int lane, int index) const {
    const double out = 2 * layout_.spacing.gap;
    return layout_.cellRect(layout_.pages.first(), strip, lane, index).adjusted(-out, 0, 0, 0);
}

} // namespace touchline
