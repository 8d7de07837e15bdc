#pragma once

#include "core/insight/gap.h"
#include "core/insight/peak_end.h"

/// Everything that is said about the gap of a journey, for one persona and one dimension.
namespace touchline {

struct RankedGap {
    StepGap gap;
    GapCounts counts = GapCounts::small;
    QList<Id<Step>> causes; ///< of an unwanted step, in any journey: its impact counts there
};

struct GapInsight {
    Id<Persona> persona; ///< null: all together
    Dimension dimension = Dimension::emotional;
    JourneyGap gap;
    MomentsAsIntended moments;
    PeakEnd peaks;           ///< of the realised values
    QList<RankedGap> impact; ///< every step with both values, the largest impact first
    QList<StepGap> fromLeft; ///< the same in the order of time

    std::optional<StepGap> largest() const { return largestGap(fromLeft); }
};

/// None where no step has both values. A null persona stands for all together.
std::optional<GapInsight> gapInsight(const Project& project, const Journey& journey, Id<Persona> persona,
                                     Dimension dimension);

/// Of each persona who takes part and of all together where there are several, emotional before functional;
/// those that exist.
QList<GapInsight> gapInsights(const Project& project, const Journey& journey);

/// Unwanted contacts under what causes them.
struct Cause {
    Id<Step> step; ///< in any journey
    QList<RankedGap> contacts;
    double impact = 0; ///< of its contacts together
};

/// The largest impact first, equal ones in the order in which they are named. A contact stands under each of
/// its causes.
QList<Cause> causesOf(const GapInsight& insight);

} // namespace touchline
