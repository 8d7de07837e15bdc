#pragma once

#include "core/model/project.h"

/// Projects without problems that have a value in almost every field, however the types grow.
namespace touchline::testing {

/// Lists have at most `longest` entries.
Project anyProject(quint32 seed, int longest = 3);

/// Every field is in use, and every enumerator that can be used more than once.
Project completeProject(quint32 seed = 1, int longest = 11);

} // namespace touchline::testing
