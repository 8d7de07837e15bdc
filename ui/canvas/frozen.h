#pragma once

#include "ui/drawing/layout.h"

#include <QRect>

namespace touchline {

/// A part of the viewport in which the map stands still while it is scrolled.
struct FrozenPart {
    QRect place;    ///< in the viewport
    QPointF origin; ///< where the top left of the map would be for what stands there
};

/// The headings that stay in sight: stages and steps at the top, the titles of lanes at the left, the corner
/// last. None where they are in sight anyway, or where they would take too much of a small window. `origin`
/// is where the top left of the map is in the viewport, `zoom` pixels a map unit.
QList<FrozenPart> frozenParts(const Layout& layout, const Page& page, QPointF origin, double zoom,
                              QSize viewport);

} // namespace touchline
