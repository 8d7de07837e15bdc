#pragma once

#include "ui/drawing/layout.h"
#include "ui/drawing/report/gap_report.h"
#include "ui/drawing/typesetter.h"

namespace touchline {

/// A gap report on upright A4, for describe. One page, on which steps of the least impact give way to a line
/// that counts them; more pages only where texts are so long that hardly a step would be left.
Layout layOutGapReport(const Project& project, const Journey& journey, const View& view,
                       const GapReport& report, Typesetter& setter);

} // namespace touchline
