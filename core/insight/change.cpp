#include "core/insight/change.h"

#include "core/insight/leading_result.h"
#include "core/model/home.h"

namespace touchline {

Difference differenceOf(const Figures& before, const Figures& after) {
    Difference change{.difference = after.mean - before.mean};
    if (before.sd && after.sd && before.nEff > 0 && after.nEff > 0)
        change.margin =
            1.96 * std::sqrt(*before.sd * *before.sd / before.nEff + *after.sd * *after.sd / after.nEff);
    return change;
}

std::optional<double> intendedOn(const Journey& journey, Id<Persona> persona, Dimension dimension,
                                 Id<Step> step, QDate day) {
    const Curve* curve = findCurve(journey, persona, dimension, CurveRole::intended);
    const CurvePoint *latest = nullptr, *first = nullptr;
    for (const CurvePoint& point : journey.points) {
        if (!curve || point.curve != curve->id || point.step != step)
            continue;
        if (!first || point.date < first->date)
            first = &point;
        if ((point.date.isNull() || point.date <= day) && (!latest || !(point.date < latest->date)))
            latest = &point;
    }
    const CurvePoint* found = latest ? latest : first;
    return found ? std::optional(found->value) : std::nullopt;
}

QList<StepMeasure> stepMeasures(const Project& project, const Journey& journey, Id<Persona> persona,
                                Dimension dimension, Id<Step> step) {
    QList<StepMeasure> measures;
    for (const Wave& wave : project.waves) {
        if (const WaveResult* result = leadingResult(project, wave, step, persona, dimension))
            measures.append({wave.id, wave.date, *valueFigures(*find(project, result->metric), *result),
                             intendedOn(journey, persona, dimension, step, wave.date)});
    }
    std::ranges::stable_sort(measures, {}, &StepMeasure::date);
    return measures;
}

QList<GapChange> gapChanges(const Project& project, const Journey& journey, Id<Persona> persona,
                            Dimension dimension) {
    QList<GapChange> changes;
    for (const Id<Step> step : columns(journey)) {
        const QList<StepMeasure> measures = stepMeasures(project, journey, persona, dimension, step);
        if (measures.size() < 2)
            continue;
        const StepMeasure &before = measures[measures.size() - 2], &after = measures.last();
        const bool isKnown = before.intended && after.intended;
        changes.append({step, before.wave, after.wave, isKnown ? *after.intended - *before.intended : 0,
                        differenceOf(before.figures, after.figures)});
    }
    return changes;
}

} // namespace touchline
