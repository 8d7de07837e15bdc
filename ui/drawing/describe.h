#pragma once

#include "ui/drawing/sink.h"

namespace touchline {

/// Emits what stands within `region` of a page, in map units of that page. The order is the order of
/// painting.
void describe(const Layout& layout, const Page& page, const QRectF& region, const Theme& theme, Sink& sink);

} // namespace touchline
