#include "core/insight/gap.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

QHash<Id<Step>, const Step*> stepsById(const Journey& journey) {
    QHash<Id<Step>, const Step*> steps;
    for (const Step& step : journey.steps)
        steps.insert(step.id, &step);
    return steps;
}

} // namespace

double weightOf(const Step& step) {
    const int importance = step.momentOfTruth ? 5 : step.importance.value_or(3);
    return importance * step.reach.value_or(1);
}

QList<StepGap> stepGaps(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    const auto intended = currentPoints(journey, persona, dimension, CurveRole::intended);
    const auto realised = currentPoints(journey, persona, dimension, CurveRole::realised);
    const auto steps = stepsById(journey);
    QList<StepGap> gaps;
    for (const Id<Step> id : columns(journey)) {
        const CurvePoint* aim = intended.value(id);
        const CurvePoint* real = realised.value(id);
        if (aim && real)
            gaps.append({id, aim->value, real->value, respondents(*real), weightOf(*steps[id])});
    }
    return gaps;
}

std::optional<JourneyGap> journeyGap(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    double impacts = 0, weights = 0;
    const QList<StepGap> gaps = stepGaps(journey, persona, dimension);
    for (const StepGap& gap : gaps) {
        impacts += gap.impact();
        weights += gap.weight;
    }
    if (weights <= 0)
        return {};
    return JourneyGap{impacts / weights, static_cast<int>(gaps.size()),
                      static_cast<int>(journey.steps.size())};
}

MomentsAsIntended momentsAsIntended(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    const auto steps = stepsById(journey);
    MomentsAsIntended moments;
    for (const StepGap& gap : stepGaps(journey, persona, dimension)) {
        if (!steps[gap.step]->momentOfTruth)
            continue;
        ++moments.of;
        moments.asIntended += gap.gap() < gapThatCounts;
    }
    return moments;
}

QList<StepGap> largestGaps(const Journey& journey, Id<Persona> persona, Dimension dimension,
                           qsizetype count) {
    QList<StepGap> gaps = stepGaps(journey, persona, dimension);
    erase_if(gaps, [](const StepGap& gap) { return gap.gap() < gapThatCounts; });
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const StepGap& a, const StepGap& b) { return a.gap() > b.gap() + 1e-9; });
    return gaps.first(std::min(count, gaps.size()));
}

std::optional<StepGap> largestGap(const Journey& journey, Id<Persona> persona, Dimension dimension) {
    std::optional<StepGap> largest;
    for (const StepGap& gap : stepGaps(journey, persona, dimension)) {
        if (gap.gap() > 0 && (!largest || gap.gap() > largest->gap() + 1e-9))
            largest = gap;
    }
    return largest;
}

} // namespace touchline
