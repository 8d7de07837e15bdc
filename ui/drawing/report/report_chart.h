#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// A view of the curve alone, with few words at it, about whom `view` is about.
View curveOnly(const View& view);

/// The curves of a journey over its numbered steps, with the stages above and the legend below, for text of
/// the comfortable size. As wide as `width` map units, however many steps there are; the subject's columns
/// are made as narrow as that asks for. The one page is as large as the chart; none where there are no steps.
Layout layOutChart(Subject& subject, double width);

} // namespace touchline
