#include "core/insight/journey_insight.h"

#include "core/model/lookup.h"

namespace touchline {

std::optional<GapInsight> gapInsight(const Project& project, const Journey& journey, Id<Persona> persona,
                                     Dimension dimension) {
    GapInsight insight{.persona = persona, .dimension = dimension};
    insight.fromLeft =
        persona ? stepGaps(journey, persona, dimension) : stepGapsOfAll(project, journey, dimension);
    const std::optional<JourneyGap> gap = journeyGap(journey, insight.fromLeft);
    if (!gap)
        return {};
    insight.gap = *gap;
    insight.moments = momentsAsIntended(journey, insight.fromLeft);
    insight.peaks =
        peakEndOf(columns(journey), persona ? levelsOf(journey, persona, dimension, CurveRole::realised)
                                            : levelsOfAll(project, journey, dimension, CurveRole::realised));
    for (const StepGap& step : insight.fromLeft) {
        const Step& place = *find(journey.steps, step.step);
        insight.impact.append(
            {step, countsOf(project, journey, step), place.unwanted ? place.causes : QList<Id<Step>>()});
    }
    std::ranges::stable_sort(insight.impact, [](const RankedGap& a, const RankedGap& b) {
        return a.gap.impact() > b.gap.impact() + 1e-9;
    });
    return insight;
}

QList<GapInsight> gapInsights(const Project& project, const Journey& journey) {
    QList<Id<Persona>> personas = journey.personas;
    if (personas.size() > 1)
        personas.append(Id<Persona>());
    QList<GapInsight> insights;
    for (const Id<Persona> persona : personas) {
        for (const Dimension dimension : {Dimension::emotional, Dimension::functional}) {
            if (const auto insight = gapInsight(project, journey, persona, dimension))
                insights.append(*insight);
        }
    }
    return insights;
}

QList<Cause> causesOf(const GapInsight& insight) {
    QList<Cause> causes;
    for (const RankedGap& contact : insight.impact) {
        for (const Id<Step> step : contact.causes) {
            auto known = std::ranges::find(causes, step, &Cause::step);
            if (known == causes.end()) {
                causes.append({.step = step});
                known = causes.end() - 1;
            }
            known->contacts.append(contact);
            known->impact += contact.gap.impact();
        }
    }
    std::ranges::stable_sort(causes,
                             [](const Cause& a, const Cause& b) { return a.impact > b.impact + 1e-9; });
    return causes;
}

} // namespace touchline
