#pragma once

#include "tests/bench/benched_map.h"
#include "tests/bench/results.h"

namespace touchline::bench {

/// What an edit of one card costs, from the new project to new pixels.
void benchEdits(BenchedMap& map, Results& results);

} // namespace touchline::bench
