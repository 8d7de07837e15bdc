#pragma once

#include "core/edits/curves.h"
#include "ui/canvas/gesture.h"

#include <QMap>

namespace touchline {

/// Draws a curve in one stroke: every step that the pointer passes gets the value at its height, in halves.
class CurveStroke : public Gesture {
public:
    /// From a place in an experience lane on, for this curve.
    CurveStroke(const MapView& view, const Theme& theme, const Hit& hit, const CurveKey& curve, QPointF from);

    void moveTo(QPointF pos, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, double zoom) const override;
    GestureEdit finish(const Project& project) const override;

private:
    /// The value at a height of the page, in halves.
    double valueAt(double y) const;
    QPointF centre(int column, double value) const;

    const MapView& view_;
    Theme theme_;
    Hit hit_;
    CurveKey curve_;
    double top_; ///< of the lane on its page
    QPointF last_;
    QMap<int, double> values_; ///< by column
};

} // namespace touchline
