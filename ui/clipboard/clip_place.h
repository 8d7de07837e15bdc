#pragma once

#include "core/edits/pasted.h"
#include "ui/drawing/hit.h"
#include "ui/selection/selection.h"

namespace touchline {

/// Where a paste goes that is made on a selection, in the open journey for this persona.
PastePlace placeOf(const Project& project, Id<Journey> journey, Id<Persona> persona,
                   const Selection& selection);

/// A place of the map on which something may be dropped.
struct DropPlace {
    PastePlace place;
    QRectF rect; ///< of the cell, stage or map, in map units
};

/// The cell or stage at `pos`, else the map as a whole; of the journey alone that is open.
DropPlace dropPlaceAt(const Journey& journey, Id<Persona> persona, const Layout& layout, const Page& page,
                      QPointF pos);

} // namespace touchline
