#pragma once

#include "core/edits/curves.h"
#include "ui/canvas/gesture.h"

namespace touchline {

/// Drags a point of a curve up or down; it snaps to halves, with Shift to tenths.
class PointDrag : public Gesture {
public:
    PointDrag(const MapView& view, const Theme& theme, const Hit& hit, Id<Step> step, const CurveKey& curve,
              double value);

    void moveTo(QPointF pos, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, double zoom) const override;
    GestureEdit finish(const Project& project) const override;

private:
    const MapView& view_;
    Theme theme_;
    Hit hit_;
    Id<Step> step_;
    CurveKey curve_;
    double value_;
    double before_;
    Words words_;
};

} // namespace touchline
