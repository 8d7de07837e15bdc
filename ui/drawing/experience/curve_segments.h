#pragma once

#include "ui/drawing/experience/plot.h"

namespace touchline {

/// A piece of a curve between the points of two neighbouring steps.
struct CurveSegment {
    Bezier shape;
    const CurveMark* from = nullptr; ///< of the layout
    const CurveMark* to = nullptr;
    double middle = 0; ///< between both steps; beyond the shape where that is cut off

    bool isWeak() const { return from->weak || to->weak; }
};

/// The curve through what `value` gives of the marks, in pieces between neighbouring steps, cut off at the
/// ends of the row; a mark for which it gives nothing breaks the curve.
QList<CurveSegment> curveSegments(const Plot& plot, const QList<CurveMark>& marks,
                                  std::optional<double> (*value)(const CurveMark&));

} // namespace touchline
