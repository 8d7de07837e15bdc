#include "core/insight/answers.h"

#include "core/insight/score.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace touchline {

namespace {

struct Sums {
    double weights = 0;
    double squares = 0;
    double count = 0;

    double nEff() const {
        const double effective = squares > 0 ? weights * weights / squares : count;
        return std::min(effective, count); // more cannot come of real weights
    }
};

/// Calls `f(value, weight, squaredWeight, count)` for each value that was answered.
void forEachAnswer(const WaveResult& result, const auto& f) {
    const bool isWeighed =
        std::ranges::any_of(result.answers, [](const AnswerCount& answer) { return answer.weights > 0; });
    for (const AnswerCount& answer : result.answers) {
        const double count = answer.count;
        f(answer.value, isWeighed ? answer.weights : count, isWeighed ? answer.squaredWeights : count, count);
    }
}

Sums sumsOf(const WaveResult& result) {
    Sums sums;
    forEachAnswer(result, [&](double, double weight, double square, double count) {
        sums.weights += weight;
        sums.squares += square;
        sums.count += count;
    });
    return sums;
}

int people(double count) {
    return static_cast<int>(std::min<double>(count, std::numeric_limits<int>::max()));
}

std::optional<Figures> typedFigures(const WaveResult& result) {
    if (!result.value)
        return {};
    return Figures{*result.value, result.n, result.sd, static_cast<double>(result.n.value_or(0))};
}

} // namespace

std::optional<Figures> figuresOf(const WaveResult& result) {
    const Sums sums = sumsOf(result);
    if (!(sums.weights > 0))
        return typedFigures(result);
    Figures figures{.n = people(sums.count), .nEff = sums.nEff()};
    forEachAnswer(result, [&](double value, double weight, double, double) {
        figures.mean += value * (weight / sums.weights);
    });
    double variance = 0;
    forEachAnswer(result, [&](double value, double weight, double, double) {
        variance += (value - figures.mean) * (value - figures.mean) * (weight / sums.weights);
    });
    if (figures.nEff > 1)
        figures.sd = std::sqrt(variance * figures.nEff / (figures.nEff - 1));
    return figures;
}

std::optional<Figures> valueFigures(const Metric& metric, const WaveResult& result) {
    std::optional<Figures> figures = figuresOf(result);
    const std::optional<Score> score = scoreOf(metric);
    if (!figures || !score)
        return {};
    figures->mean = *toValue(metric, figures->mean);
    if (figures->sd)
        *figures->sd *= std::abs(score->slope);
    return figures;
}

std::optional<double> positiveShare(const Metric& metric, const WaveResult& result) {
    const std::optional<double> least = leastPositive(metric);
    const Sums sums = sumsOf(result);
    if (!least || !(sums.weights > 0))
        return {};
    double positive = 0;
    forEachAnswer(result, [&](double value, double weight, double, double) {
        const bool isTurned = metric.direction == Direction::low_is_good;
        if ((isTurned ? metric.scaleMin + metric.scaleMax - value : value) >= *least)
            positive += weight;
    });
    return positive / sums.weights;
}

std::optional<NetScore> netScoreOf(const WaveResult& result) {
    constexpr double leastPromoter = 9, mostDetractor = 6;
    const Sums sums = sumsOf(result);
    if (!(sums.weights > 0)) {
        if (!result.value)
            return {};
        const bool isFigure = result.n.value_or(enoughForNetScore) >= enoughForNetScore;
        return NetScore{.n = result.n,
                        .score = isFigure ? result.value : std::nullopt,
                        .margin = isFigure ? result.margin : std::nullopt};
    }
    double p = 0, d = 0, promoters = 0, detractors = 0;
    forEachAnswer(result, [&](double value, double weight, double, double count) {
        if (value >= leastPromoter) {
            p += weight / sums.weights;
            promoters += count;
        } else if (value <= mostDetractor) {
            d += weight / sums.weights;
            detractors += count;
        }
    });
    NetScore net{.promoters = people(promoters),
                 .passives = people(sums.count - promoters - detractors),
                 .detractors = people(detractors),
                 .n = people(sums.count)};
    if (*net.n >= enoughForNetScore) {
        net.score = 100 * (p - d);
        net.margin = 196 * std::sqrt(std::max(p + d - (p - d) * (p - d), 0.0) / sums.nEff());
    }
    return net;
}

} // namespace touchline
