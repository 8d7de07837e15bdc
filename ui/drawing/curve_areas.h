#pragma once

#include "ui/drawing/curve_shape.h"

#include <QPainterPath>

namespace touchline {

/// A stretch between two curves over the same columns that do not cross within it.
struct CurveArea {
    Bezier aim;
    Bezier real;
    bool isShortfall = false; ///< the real one runs lower on the page than the aim
};

/// Cuts what lies between two segments at the places where they cross; nothing where they run together.
QList<CurveArea> areasBetween(const Bezier& aim, const Bezier& real);

/// Adds the outline of an area to a path.
void addOutline(QPainterPath& path, const CurveArea& area);

/// Adds upright lines through an area, at multiples of `distance`, so that neighbouring areas hatch as one.
void addHatching(QPainterPath& path, const CurveArea& area, double distance);

} // namespace touchline
