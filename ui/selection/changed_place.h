#pragma once

#include "ui/selection/selection.h"

namespace touchline {

/// What to look at after an undo or redo: the first thing on a map that differs, as it is in `after`; the
/// cell of a card or a value that has gone. Nothing where the maps are equal.
Selection changedPlace(const Project& before, const Project& after);

} // namespace touchline
