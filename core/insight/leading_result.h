#pragma once

#include "core/model/project.h"

namespace touchline {

/// The question that sets the curve of a dimension at a step, among those that a wave asked there: faces or a
/// grade, else CSAT, else CES. Answers of the persona come before those of all; null where there are none.
const WaveResult* leadingResult(const Project& project, const Wave& wave, Id<Step> step, Id<Persona> persona,
                                Dimension dimension);

} // namespace touchline
