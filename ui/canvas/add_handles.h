#pragma once

#include "ui/canvas/map_view.h"

class QPainter;

namespace touchline {

/// What a "+" on the map adds.
enum class Addition { step, stage, card };

struct AddHandle {
    Addition addition = Addition::step;
    QPointF centre; ///< in the viewport
};

/// The places of a "+" around what is selected: behind a stage or a step, below a card and a stage. `rect` is where that
/// stands in the viewport; `size` is that of a handle in pixels.
QList<AddHandle> addHandles(const Selection& selection, const QRectF& rect, double size);

/// The size of a handle, in pixels: a finger's on a wall.
double handleSize(Density density);

void paint(QPainter& painter, const AddHandle& handle, double size, const QColor& colour);

} // namespace touchline
