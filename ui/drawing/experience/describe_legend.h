#pragma once

#include "ui/drawing/sink.h"

namespace touchline {

/// Emits what each kind of line and area of an experience lane means, where the layout has placed it.
void describeLegend(const Experience& experience, QPointF laneTopLeft, const Spacing& spacing,
                    const Theme& theme, Sink& sink);

} // namespace touchline
