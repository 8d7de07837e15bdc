#pragma once

#include "ui/drawing/curve_areas.h"
#include "ui/drawing/experience/curve_segments.h"
#include "ui/drawing/sink.h"

namespace touchline {

/// What is below or above intended, as one shape of either kind.
class ShadedAreas {
public:
    explicit ShadedAreas(const Theme& theme);

    void add(const CurveArea& area);
    /// Where both are known, between the segments of the intended and of the realised curve.
    void addBetween(const QList<CurveSegment>& intended, const QList<CurveSegment>& realised);
    void describe(Sink& sink) const;

private:
    const Theme& theme_;
    QPainterPath shortfall_;
    QPainterPath over_;
};

} // namespace touchline
