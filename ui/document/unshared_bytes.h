#pragma once

#include "core/model/project.h"

namespace touchline {

/// About how many bytes `before` keeps that `after` does not share with it: what an undo step costs.
qsizetype unsharedBytes(const Project& before, const Project& after);

} // namespace touchline
