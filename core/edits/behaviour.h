#pragma once

#include "core/edits/edited.h"
#include "core/exchange/event_log.h"

namespace touchline {

/// What a log says about a step of the journey.
struct StepBehaviour {
    Id<Step> step;
    Behaviour behaviour;
};

/// Ready to count a log for a journey: activities are at the step of their title, or of what the mapping
/// calls them. Steps that nobody wants, or that are to go, are not on the intended path.
EventCounts countsFor(const Journey& journey, const LogMapping& mapping);

/// The figures of the steps that the log knows. Times are in hours; how long a step lasts is from start to
/// completion, or until what comes next where the log has no starts. Volume is per year, and left out where
/// the log spans less than four weeks; drop-off is left out where the path of the log ends.
QList<StepBehaviour> behavioursOf(const Journey& journey, const EventCounts& counts, const QString& source);

/// The steps with these figures; what was noted in words stays.
Project setBehaviours(const Project& project, const QList<StepBehaviour>& behaviours);

} // namespace touchline
