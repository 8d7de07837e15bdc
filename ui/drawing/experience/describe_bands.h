#pragma once

#include "ui/drawing/experience/plot.h"
#include "ui/drawing/sink.h"

namespace touchline {

/// Emits how sure the values of a curve are: a band around what is measured, its outline where that is
/// indicative, single answers where they are too few for either.
void describeBands(const Plot& plot, const CurveLine& line, const Theme& theme, Sink& sink);

/// Emits a sample of either kind of band, or of answers, for a legend.
void describeBandSample(BandKind kind, const QRectF& rect, Ink ink, double curve, const Theme& theme,
                        Sink& sink);

} // namespace touchline
