#pragma once

#include "ui/drawing/sink.h"

namespace touchline {

/// Emits an experience lane whose top left (of its title) is at `lane`, for the columns first <= i < end of
/// its row.
void describeExperience(const Layout& layout, const Experience& experience, const Row& row,
                        const QRectF& lane, const QRectF& region, const Theme& theme, Sink& sink);

} // namespace touchline
