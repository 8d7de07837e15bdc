#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// A new journey behind all others: the lanes of a first session, and one stage with one step, both without a
/// title. It is about the main persona of the project's first journey of that kind, or about a new one
/// without a name.
Added<Journey> addJourney(const Project& project, JourneyKind kind, const QString& title);

/// The journey in front of `before`, or behind all others.
Project moveJourney(const Project& project, Id<Journey> journey, Id<Journey> before);

} // namespace touchline
