#pragma once

#include "ui/canvas/gesture.h"

namespace touchline {

/// The border of a column beside its headings, or of a lane under its title: what is dragged to resize.
struct Edge {
    Selection of;   ///< a step or a lane
    QRectF heading; ///< map units; its right side is the border of a column, its foot that of a lane
    int strip = -1;

    bool isOfColumn() const { return of.kind == Selection::Kind::step; }
};

/// The border that lies within `reach` (map units) of a place.
std::optional<Edge> edgeAt(const MapView& view, QPointF pos, double reach);

/// Of what would be resized together with `edge`: of all selected ones of its kind, or of it alone.
QList<Selection> resizedWith(const Edge& edge, const QList<Selection>& selected);

/// As wide and high as their texts need again.
GestureEdit fitted(const Project& project, const QList<Selection>& resized);

/// Drags a border: columns and lanes become at least so wide or high, never less than their texts need.
class EdgeDrag : public Gesture {
public:
    EdgeDrag(const MapView& view, const Theme& theme, const Edge& edge, const QList<Selection>& resized,
             QPointF from);

    void moveTo(QPointF pos, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, double zoom) const override;
    GestureEdit finish(const Project& project) const override;

private:
    const MapView& view_;
    Edge edge_;
    QList<Selection> resized_;
    QPointF from_;
    QColor colour_;
    std::optional<double> size_; ///< map units; none while nothing was moved
};

} // namespace touchline
