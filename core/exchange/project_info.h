#pragma once

#include "core/model/project.h"

namespace touchline {

/// The overview of a project that `touchline info FILE --json` prints: a contract, its `format` is 1. One
/// JSON object with journeys (stages with their steps and current values, lanes with their numbers of cards),
/// personas and counts. A value has no `n` where the number of people behind it is unknown; a lane's `title`
/// is empty where it has the standard one of its kind.
QByteArray projectInfo(const Project& project);

} // namespace touchline
