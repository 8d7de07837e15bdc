#include "core/insight/trend.h"

#include "core/insight/band.h"

namespace touchline {

TrendPoint trendPoint(const Wave& wave, const Metric& metric, const WaveResult& result) {
    TrendPoint point{.wave = wave.id, .date = wave.date};
    if (metric.kind == MetricKind::nps || metric.kind == MetricKind::enps) {
        if (const std::optional<NetScore> net = netScoreOf(result)) {
            point.value = net->score;
            point.margin = net->margin;
            point.n = net->n;
        }
    } else if (const std::optional<Figures> figures = figuresOf(result)) {
        point.value = figures->mean;
        point.margin = result.margin && result.answers.isEmpty() ? result.margin : marginOfMean(*figures);
        point.n = figures->n;
    }
    return point;
}

MeasuredTarget targetOf(const WaveResult& result) {
    return {result.journey, result.stage, result.step, result.persona};
}

QList<MeasuredTarget> targetsOf(const Project& project, Id<Metric> metric) {
    QList<MeasuredTarget> targets;
    for (const Wave& wave : project.waves) {
        for (const WaveResult& result : wave.results) {
            if (result.metric == metric && !targets.contains(targetOf(result)))
                targets.append(targetOf(result));
        }
    }
    return targets;
}

QList<TrendPoint> trendOf(const Project& project, const Metric& metric, const MeasuredTarget& target) {
    QList<TrendPoint> trend;
    for (const Wave& wave : project.waves) {
        for (const WaveResult& result : wave.results) {
            if (result.metric == metric.id && targetOf(result) == target)
                trend.append(trendPoint(wave, metric, result));
        }
    }
    std::ranges::stable_sort(trend, {}, &TrendPoint::date);
    trend.removeIf([](const TrendPoint& point) { return !point.value && !point.n; });
    return trend;
}

} // namespace touchline
