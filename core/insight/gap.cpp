#include "core/insight/gap.h"

#include "core/insight/band.h"
#include "core/insight/weak_point.h"
#include "core/model/lookup.h"

namespace touchline {

namespace {

QList<StepGap> between(const Journey& journey, const Levels& intended, const Levels& realised) {
    QHash<Id<Step>, const Step*> steps;
    for (const Step& step : journey.steps)
        steps.insert(step.id, &step);
    QList<StepGap> gaps;
    for (const Id<Step> id : columns(journey)) {
        const auto aim = intended.constFind(id), real = realised.constFind(id);
        if (aim != intended.constEnd() && real != realised.constEnd())
            gaps.append({id, aim->value, real->value, real->n, weightOf(*steps[id]), real->point});
    }
    return gaps;
}

} // namespace

double weightOf(const Step& step) {
    const int importance = step.momentOfTruth ? 5 : step.importance.value_or(3);
    return importance * step.reach.value_or(1);
}

QList<StepGap> stepGaps(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    return between(journey, levelsOf(journey, persona, dimension, CurveRole::intended),
                   levelsOf(journey, persona, dimension, CurveRole::realised));
}

QList<StepGap> stepGapsOfAll(const Project& project, const Journey& journey, Dimension dimension) {
    return between(journey, levelsOfAll(project, journey, dimension, CurveRole::intended),
                   levelsOfAll(project, journey, dimension, CurveRole::realised));
}

GapCounts countsOf(const Project& project, const Journey& journey, const StepGap& gap) {
    if (gap.gap() < gapThatCounts)
        return GapCounts::small;
    const bool isTally = gap.point && std::holds_alternative<Tally>(gap.point->origin);
    if (isTally || gap.n.value_or(0) < enoughAnswers)
        return GapCounts::too_few_answers;
    const bool mayBeChance = gap.point && bandOf(project, journey, *gap.point).contains(gap.intended);
    return mayBeChance ? GapCounts::small : GapCounts::yes;
}

std::optional<JourneyGap> journeyGap(const Journey& journey, const QList<StepGap>& gaps) {
    double impacts = 0, weights = 0;
    for (const StepGap& gap : gaps) {
        impacts += gap.impact();
        weights += gap.weight;
    }
    if (weights <= 0)
        return {};
    return JourneyGap{impacts / weights, static_cast<int>(gaps.size()),
                      static_cast<int>(journey.steps.size())};
}

std::optional<JourneyGap> journeyGap(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    return journeyGap(journey, stepGaps(journey, persona, dimension));
}

MomentsAsIntended momentsAsIntended(const Journey& journey, const QList<StepGap>& gaps) {
    QSet<Id<Step>> chosen;
    for (const Step& step : journey.steps) {
        if (step.momentOfTruth)
            chosen.insert(step.id);
    }
    MomentsAsIntended moments;
    for (const StepGap& gap : gaps) {
        if (!chosen.contains(gap.step))
            continue;
        ++moments.of;
        moments.asIntended += gap.gap() < gapThatCounts;
    }
    return moments;
}

MomentsAsIntended momentsAsIntended(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    return momentsAsIntended(journey, stepGaps(journey, persona, dimension));
}

QList<StepGap> largestGaps(const Journey& journey, Id<Persona> persona, Dimension dimension,
                           qsizetype count) {
    QList<StepGap> gaps = stepGaps(journey, persona, dimension);
    erase_if(gaps, [](const StepGap& gap) { return gap.gap() < gapThatCounts; });
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const StepGap& a, const StepGap& b) { return a.gap() > b.gap() + 1e-9; });
    return gaps.first(std::min(count, gaps.size()));
}

std::optional<StepGap> largestGap(const QList<StepGap>& gaps) {
    std::optional<StepGap> largest;
    for (const StepGap& gap : gaps) {
        if (gap.gap() > 0 && (!largest || gap.gap() > largest->gap() + 1e-9))
            largest = gap;
    }
    return largest;
}

std::optional<StepGap> largestGap(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    return largestGap(stepGaps(journey, persona, dimension));
}

} // namespace touchline
