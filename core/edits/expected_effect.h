#pragma once

#include "core/model/project.h"

namespace touchline {

/// What a backlog item is expected to do to a persona's experience at a step, -4..+4; 0 expects nothing.
/// Unchanged where one of them is missing.
Project setEffect(const Project& project, Id<BacklogItem> item, Id<Step> step, Id<Persona> persona,
                  Dimension dimension, double effect);

} // namespace touchline
