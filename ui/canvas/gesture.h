#pragma once

#include "ui/canvas/map_view.h"

class QPainter;

namespace touchline {

/// A change that a gesture asks for, with its name for undo; no change where the name is empty.
struct GestureEdit {
    QString name;
    Project project;
};

/// A drag on the canvas. Until it ends, only a preview moves. Places are map units.
class Gesture {
public:
    virtual ~Gesture() = default;

    virtual void moveTo(QPointF pos, Qt::KeyboardModifiers modifiers) = 0;
    /// On top of the picture; `zoom` keeps lines as thin at every scale.
    virtual void paint(QPainter& painter, double zoom) const = 0;
    virtual GestureEdit finish(const Project& project) const = 0;
};

} // namespace touchline
