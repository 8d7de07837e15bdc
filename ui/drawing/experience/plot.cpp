#include "ui/drawing/experience/plot.h"

namespace touchline {

namespace {

constexpr double labelReach = 80; ///< beyond the column of a point, at most

ColumnRun shownColumns(const Layout& layout, const Row& row, const QRectF& region) {
    const double left = layout.columnsLeft();
    return layout.columnsIn(row, region.left() - left - labelReach, region.right() - left + labelReach);
}

} // namespace

Plot::Plot(const Layout& layout_, const Experience& experience_, const Row& row_, const QRectF& lane_,
           const QRectF& region_)
    : layout(layout_), experience(experience_), row(row_), lane(lane_), region(region_),
      left(layout.columnsLeft()), right(left + row.width), curve(layout.spacing.curve),
      pointRadius(curve * 1.6 + 0.7), shown(shownColumns(layout, row, region)) {}

qsizetype firstMark(const QList<CurveMark>& marks, int column) {
    const auto isBefore = [column](const CurveMark& mark) { return mark.run.end() <= column; };
    return std::partition_point(marks.begin(), marks.end(), isBefore) - marks.begin();
}

} // namespace touchline
