#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// A new stage in front of `before`, or at the end of the journey.
Added<Stage> addStage(const Project& project, Id<Journey> journey, const QString& title,
                      Id<Stage> before = {});

/// The stage with all its steps in front of `before`, or at the end of its journey.
Project moveStage(const Project& project, Id<Stage> stage, Id<Stage> before);

} // namespace touchline
