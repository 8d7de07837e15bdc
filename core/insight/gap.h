#pragma once

#include "core/insight/levels.h"

/// The distance between intended and realised experience. Values are -2..+2, gaps intended - realised.
namespace touchline {

/// From a gap of 0.5 on, a step counts as below intended.
inline constexpr double gapThatCounts = 0.5 - 1e-9; // 0.7 - 0.2 reaches it too

struct StepGap {
    Id<Step> step;
    double intended = 0;
    double realised = 0;
    std::optional<int> n;              ///< answers behind the realised value
    double weight = 0;                 ///< importance x reach
    const CurvePoint* point = nullptr; ///< the realised one; null for all personas together

    double gap() const { return intended - realised; }
    /// weight x gap, 0 where realised is above intended
    double impact() const { return weight * std::max(gap(), 0.0); }
};

/// Importance 1..5 (3 where none is set, 5 for a moment of truth) times reach 0..1 (1 where none is set).
double weightOf(const Step& step);

/// The steps that have both values, from left to right.
QList<StepGap> stepGaps(const Journey& journey, Id<Persona> persona, Dimension dimension);

/// The same of all personas together; see levelsOfAll.
QList<StepGap> stepGapsOfAll(const Project& project, const Journey& journey, Dimension dimension);

/// Whether a gap counts: at least 0.5 and, from 30 answers on, with the intended value outside of the band.
/// Of fewer answers, or where nobody knows of how many, it may be chance.
enum class GapCounts { yes, small, too_few_answers };
GapCounts countsOf(const Project& project, const Journey& journey, const StepGap& gap);

struct JourneyGap {
    double gap = 0;  ///< sum of impacts / sum of weights
    int covered = 0; ///< steps with both values
    int steps = 0;

    /// Share of the steps that have both values, 0..1.
    double coverage() const { return steps > 0 ? static_cast<double>(covered) / steps : 0; }
};

/// None where no step has both values.
std::optional<JourneyGap> journeyGap(const Journey& journey, const QList<StepGap>& gaps);
std::optional<JourneyGap> journeyGap(const Journey& journey, Id<Persona> persona, Dimension dimension);

/// Moments of truth whose gap is below 0.5, of those that have both values.
struct MomentsAsIntended {
    int asIntended = 0;
    int of = 0;
};
MomentsAsIntended momentsAsIntended(const Journey& journey, const QList<StepGap>& gaps);
MomentsAsIntended momentsAsIntended(const Journey& journey, Id<Persona> persona, Dimension dimension);

/// At most `count` steps whose gap is at least 0.5, the largest gap first, equal ones from left to right.
QList<StepGap> largestGaps(const Journey& journey, Id<Persona> persona, Dimension dimension, qsizetype count);

/// The step with the largest gap above 0, the first of equals.
std::optional<StepGap> largestGap(const QList<StepGap>& gaps);
std::optional<StepGap> largestGap(const Journey& journey, Id<Persona> persona, Dimension dimension);

} // namespace touchline
