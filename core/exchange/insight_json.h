#pragma once

#include "core/model/project.h"

namespace touchline {

/// What `touchline insight FILE --json` prints: a contract. One JSON object whose `journeys` have for each
/// persona and dimension that has both curves (`persona` is null for all together) the journey gap and its
/// coverage, moments of truth, best, worst and end, every step with both values (the largest impact first; an
/// unwanted one names its causes) and what changed since the wave before; then what was measured of the
/// journey as a whole, lows that come together, and strengths, the highest first. Values are -2..+2, rounded
/// to 3 decimals; steps are titles; what is not known is null.
QByteArray insightJson(const Project& project, const QList<Id<Journey>>& journeys);

} // namespace touchline
