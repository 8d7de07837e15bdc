#pragma once

#include "tests/bench/benched_map.h"
#include "tests/bench/results.h"

namespace touchline::bench {

/// What the canvas costs while somebody works on the map: panning, keys, and all of it in view at once.
void benchCanvas(const BenchedMap& map, Results& results);

} // namespace touchline::bench
