#pragma once

#include "core/model/journey.h"

namespace touchline {

/// After columns were split or joined: cards that reach over several columns end again where they ended
/// `before`. `ends` names the steps at which those end now that ended at another.
void keepSpans(const Journey& before, Journey& after, const QHash<Id<Step>, Id<Step>>& ends);

} // namespace touchline
