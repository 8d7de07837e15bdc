#pragma once

#include "core/model/project.h"

namespace touchline {

/// The same project under ids of its own, every reference along with them; for a project made from a
/// template. Images keep their ids, since these are hashes of their content.
Project withNewIds(Project project);

} // namespace touchline
