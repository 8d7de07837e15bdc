#include "core/insight/score.h"

#include "core/model/curve.h"

#include <algorithm>

namespace touchline {

std::optional<Score> scoreOf(const Metric& metric) {
    using enum MetricKind;
    if (metric.kind == nps || metric.kind == enps || metric.kind == result ||
        !(metric.scaleMin < metric.scaleMax))
        return {};
    const double slope = (highestValue - lowestValue) / (metric.scaleMax - metric.scaleMin);
    return Score{(metric.scaleMin + metric.scaleMax) / 2,
                 metric.direction == Direction::low_is_good ? -slope : slope};
}

std::optional<double> toValue(const Metric& metric, double answer) {
    const std::optional<Score> score = scoreOf(metric);
    return score ? std::optional(std::clamp((*score)(answer), lowestValue, highestValue)) : std::nullopt;
}

std::optional<double> leastPositive(const Metric& metric) {
    if (!scoreOf(metric))
        return {};
    const auto isScale = [&](double lowest, double highest) {
        return metric.scaleMin == lowest && metric.scaleMax == highest;
    };
    if (isScale(1, 5))
        return 4;
    if (isScale(1, 10) || isScale(0, 10))
        return 8;
    return isScale(1, 7) ? std::optional(5.0) : std::nullopt;
}

} // namespace touchline
