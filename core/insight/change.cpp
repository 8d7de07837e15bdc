#include "core/insight/change.h"

#include "core/insight/leading_result.h"
#include "core/model/home.h"

namespace touchline {

namespace {

struct Measured {
    const Wave* wave = nullptr;
    Figures figures;
};

/// The last two waves that asked about a step, the later one first; null where there is none.
std::pair<Measured, Measured> lastTwo(const Project& project, const QList<const Wave*>& latestFirst,
                                      Id<Step> step, Id<Persona> persona, Dimension dimension) {
    Measured after;
    for (const Wave* wave : latestFirst) {
        const WaveResult* result = leadingResult(project, *wave, step, persona, dimension);
        if (!result)
            continue;
        const Measured here{wave, *valueFigures(*find(project, result->metric), *result)};
        if (after.wave)
            return {after, here};
        after = here;
    }
    return {after, {}};
}

} // namespace

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

QList<GapChange> gapChanges(const Project& project, const Journey& journey, Id<Persona> persona,
                            Dimension dimension) {
    QList<const Wave*> waves;
    for (const Wave& wave : project.waves)
        waves.prepend(&wave); // of equal dates the last counts
    std::ranges::stable_sort(waves, [](const Wave* a, const Wave* b) { return a->date > b->date; });
    QList<GapChange> changes;
    for (const Id<Step> step : columns(journey)) {
        const auto [after, before] = lastTwo(project, waves, step, persona, dimension);
        if (!before.wave)
            continue;
        const auto was = intendedOn(journey, persona, dimension, step, before.wave->date);
        const auto is = intendedOn(journey, persona, dimension, step, after.wave->date);
        changes.append({step, before.wave->id, after.wave->id, was && is ? *is - *was : 0,
                        differenceOf(before.figures, after.figures)});
    }
    return changes;
}

} // namespace touchline
