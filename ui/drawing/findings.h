#pragma once

#include "ui/drawing/frame.h"

namespace touchline {

/// For a view that shows no cards: the three largest gaps in words, and three things to do or keep, side by
/// side. Boxes start at y = 0; nothing where neither is known.
Frame findingsFrame(const Subject& subject, double pageWidth);

} // namespace touchline
