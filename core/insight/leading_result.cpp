#include "core/insight/leading_result.h"

#include "core/insight/answers.h"
#include "core/model/home.h"

namespace touchline {

namespace {

/// The smaller, the more it says.
int rankOf(MetricKind kind) {
    switch (kind) {
    case MetricKind::faces:
        return 0;
    case MetricKind::grade:
        return 1;
    case MetricKind::csat:
        return 2;
    case MetricKind::satisfaction:
        return 3;
    case MetricKind::ces2:
        return 4;
    case MetricKind::ces1:
        return 5;
    default:
        return 6;
    }
}

} // namespace

const WaveResult* leadingResult(const Project& project, const Wave& wave, Id<Step> step, Id<Persona> persona,
                                Dimension dimension) {
    const WaveResult* leading = nullptr;
    std::pair<bool, int> best;
    for (const WaveResult& result : wave.results) {
        if (result.step != step || !step || (result.persona && result.persona != persona))
            continue;
        const Metric* metric = find(project, result.metric);
        if (!metric || metric->dimension != dimension || !valueFigures(*metric, result))
            continue;
        const std::pair rank(result.persona.isNull(), rankOf(metric->kind));
        if (!leading || rank < best) {
            leading = &result;
            best = rank;
        }
    }
    return leading;
}

} // namespace touchline
