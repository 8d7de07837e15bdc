#pragma once

#include "core/edits/curves.h"
#include "ui/selection/selection.h"

namespace touchline {

/// Where a value of a curve stands, or may.
struct CurvePlace {
    Id<Step> step;
    CurveKey curve; ///< the persona is null where the journey has nobody
};

/// That of a selected point, or of a cell of an experience lane for the persona in front of `view`.
std::optional<CurvePlace> curvePlaceOf(const Project& project, const Selection& selection, const View& view);

} // namespace touchline
