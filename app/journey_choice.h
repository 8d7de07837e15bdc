#pragma once

#include "core/model/project.h"

namespace touchline {

/// The journey that `wanted` names: its id, its title, or its title in another case. Throws UsageError with
/// the titles that there are, or with the ids where several journeys have this title.
const Journey& chosenJourney(const Project& project, const QString& wanted);

} // namespace touchline
