#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// A new step in front of `before`, a step of the same stage, or at the end of the stage.
Added<Step> addStep(const Project& project, Id<Stage> stage, const QString& title, Id<Step> before = {});

/// The step, with its cards and points, in front of `before` in a stage of its journey, or at the end of that
/// stage.
Project moveStep(const Project& project, Id<Step> step, Id<Stage> stage, Id<Step> before = {});

/// The steps, in the order in which they stand, with all below them, in front of `before` in a stage of their
/// journey, or at the end of that stage. Where `before` is one of them, the next that is not counts. Steps of
/// other journeys stay.
Project moveSteps(const Project& project, const QList<Id<Step>>& steps, Id<Stage> stage,
                  Id<Step> before = {});

/// A copy of the step and its cards, right behind it. Points and votes stay behind: nobody rated the copy.
Added<Step> duplicateStep(const Project& project, Id<Step> step);

} // namespace touchline
