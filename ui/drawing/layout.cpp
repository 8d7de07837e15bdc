#include "ui/drawing/layout.h"

namespace touchline {

double Layout::columnsLeft() const {
    return spacing.margin + spacing.label;
}

ColumnRun Layout::columnsIn(const Row& row, double left, double right) const {
    const auto begin = columns.begin() + row.first, end = columns.begin() + row.end;
    const auto first =
        std::partition_point(begin, end, [left](const Column& c) { return c.x + c.width < left; });
    const auto last = std::partition_point(first, end, [right](const Column& c) { return c.x <= right; });
    return {static_cast<int>(first - columns.begin()), static_cast<int>(last - first)};
}

QRectF Layout::boxRect(const Strip& strip, int lane, int column, const Box& box) const {
    const qsizetype slot = strip.lanes.indexOf(lane);
    QRectF rect =
        box.rect.translated(columnsLeft() + columns[column].x, strip.y + strip.tops[slot] + spacing.lanePad);
    if (box.fills)
        rect.setHeight(rows[strip.row].laneHeights[lane] - 2 * spacing.lanePad);
    return rect;
}

QRectF Layout::laneRect(const Page& page, const Strip& strip, int lane) const {
    const qsizetype slot = strip.lanes.indexOf(lane);
    return {spacing.margin, strip.y + strip.tops[slot], page.size.width() - 2 * spacing.margin,
            rows[strip.row].laneHeights[lane]};
}

QRectF Layout::cellRect(const Page& page, const Strip& strip, int lane, int column) const {
    const QRectF whole = laneRect(page, strip, lane);
    return {columnsLeft() + columns[column].x, whole.top(), columns[column].width, whole.height()};
}

double Layout::centre(ColumnRun run) const {
    return columnsLeft() + columns[run.first].x + width(run) / 2;
}

double Layout::width(ColumnRun run) const {
    const Column& last = columns[run.first + run.count - 1];
    return last.x + last.width - columns[run.first].x;
}

double experienceY(const Experience& experience, double value) {
    return experience.above + (highestValue - value) * experience.emotion;
}

double experienceHeight(const Experience& experience) {
    return experience.above + experience.below + (highestValue - lowestValue) * experience.emotion;
}

} // namespace touchline
