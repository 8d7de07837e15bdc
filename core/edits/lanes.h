#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// A new lane in front of `before`, or at the bottom. An empty title stands for the standard one of its kind.
Added<Lane> addLane(const Project& project, Id<Journey> journey, LaneKind kind, const QString& title = {},
                    Id<Lane> before = {});

/// The lane in front of `before`, or at the bottom of its journey.
Project moveLane(const Project& project, Id<Lane> lane, Id<Lane> before);

} // namespace touchline
