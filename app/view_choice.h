#pragma once

#include "core/model/project.h"

namespace touchline {

/// The view that `wanted` names, whatever its capitals: one of the project, else one that is always there,
/// by its name in any language of the program. Throws UsageError with the names that there are.
View chosenView(const Project& project, const QString& wanted);

} // namespace touchline
