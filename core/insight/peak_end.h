#pragma once

#include "core/insight/levels.h"

namespace touchline {

struct StepLevel {
    Id<Step> step;
    double value = 0; ///< -2..+2

    bool operator==(const StepLevel&) const = default;
};

/// What of an experience is remembered: its best, its worst and its end. Of equal ones the first.
struct PeakEnd {
    std::optional<StepLevel> best;
    std::optional<StepLevel> worst;
    std::optional<StepLevel> end; ///< the last step; none where it has no value

    /// Rule of thumb, (strongest + end) / 2; none where the end is missing, or where best and worst are
    /// nearly as strong (less than 0.5 apart), so that nobody knows which one is remembered.
    std::optional<double> figure() const;
};

/// Of the realised values of some steps, given from left to right: those of a stage or of a journey.
PeakEnd peakEndOf(const QList<Id<Step>>& steps, const Levels& realised);

} // namespace touchline
