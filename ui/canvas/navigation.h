#pragma once

#include "ui/canvas/map_view.h"

namespace touchline {

enum class Arrow { left, right, up, down };

/// What the arrow keys select next: along a lane to the next thing in it, or across lanes within the column,
/// the stages being the topmost. The same selection where nothing lies that way; the first step where nothing
/// is selected.
Selection neighbour(const MapView& view, const Selection& from, Arrow direction);

} // namespace touchline
