#pragma once

#include "core/model/project.h"

namespace touchline {

/// Throws FileError (tooLarge or invalid) for the first problem of the project.
void checkProject(const Project& project);

} // namespace touchline
