#pragma once

#include "core/model/project.h"

namespace touchline {

/// A project cut down to the first steps of one of its journeys, and what stands at them: enough for a small
/// picture, which could not show more of a long journey anyway.
Project beginningOf(const Project& project, Id<Journey> journey, qsizetype steps);

} // namespace touchline
