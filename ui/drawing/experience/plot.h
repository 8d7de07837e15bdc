#pragma once

#include "ui/drawing/layout.h"

namespace touchline {

/// Where the values of an experience lane stand in one row of a page, and which of its columns are to be
/// drawn.
class Plot {
public:
    /// The top left of `lane` is that of its title.
    Plot(const Layout& layout, const Experience& experience, const Row& row, const QRectF& lane,
         const QRectF& region);

    const Layout& layout;
    const Experience& experience;
    const Row& row;
    const QRectF lane;
    const QRectF region;
    const double left; ///< of the row's columns
    const double right;
    const double curve;       ///< thickness of the main one
    const double pointRadius; ///< of its points
    const ColumnRun shown;    ///< the columns of this row that reach into the region, with their labels

    double y(double value) const { return lane.top() + experienceY(experience, value); }
    double x(ColumnRun run) const { return layout.centre(run); }

    /// Whether columns of this row reach into the region, with what stands in their middle.
    bool isShown(ColumnRun run) const { return run.first < shown.end() && run.end() > shown.first; }
    bool isVisible(double from, double to) const { return to >= region.left() && from <= region.right(); }
};

/// The first mark that stands at `column` or after it.
qsizetype firstMark(const QList<CurveMark>& marks, int column);

} // namespace touchline
