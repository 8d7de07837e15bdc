#pragma once

#include "ui/canvas/gesture.h"

namespace touchline {

/// Drags cards to a cell, steps or a stage along the map, or a lane up or down; a mark shows where it would
/// go.
class ItemDrag : public Gesture {
public:
    ItemDrag(const Project& project, const MapView& view, const Theme& theme, const QList<Selection>& dragged,
             QPointF from);

    void moveTo(QPointF pos, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, double zoom) const override;
    GestureEdit finish(const Project& project) const override;

private:
    void aimCard(const Hit& hit, QPointF pos);
    void aimStep(const Hit& hit, QPointF pos);
    void aimStage(const Hit& hit, QPointF pos);
    void aimLane(const Hit& hit, QPointF pos);
    /// The mark between two columns, over the height of the strip.
    void markEdge(const Hit& hit, double x);
    /// In which what is dragged lives.
    const Journey& journey() const;
    /// Whether that is the journey whose stages the picture shows.
    bool isOfMainJourney() const;

    Project project_; ///< as it was when the drag began; a reference count
    Id<Journey> journey_;
    const MapView& view_;
    QList<Selection> all_; ///< from left to right, or as they were picked
    Selection dragged_;    ///< the one under the pointer
    QRectF rect_;          ///< of what is dragged
    QPointF grip_;         ///< where in it the pointer is
    QPointF pos_;
    QColor accent_;
    bool aimed_ = false; ///< whether there is a place to drop it
    QRectF mark_;        ///< a line where it would go
    QRectF cell_;        ///< the cell it would go to
    QUuid lane_, step_, stage_, before_;
};

} // namespace touchline
