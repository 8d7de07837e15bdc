#include "core/insight/band.h"

#include "core/insight/leading_result.h"
#include "core/insight/score.h"
#include "core/insight/weak_point.h"
#include "core/model/home.h"

#include <boost/math/distributions/students_t.hpp>

namespace touchline {

namespace {

QList<Dots> dotsOf(const Metric& metric, const WaveResult& result) {
    QList<Dots> dots;
    for (const AnswerCount& answer : result.answers) {
        if (answer.count > 0)
            dots.append({*toValue(metric, answer.value), answer.count});
    }
    return dots;
}

} // namespace

double studentT(double freedom) {
    return quantile(boost::math::students_t(freedom), 0.975);
}

std::optional<double> marginOfMean(const Figures& figures) {
    // Of answers that differ by less than a rounding error, equal ones.
    if (figures.sd.value_or(0) < 1e-9 || !(figures.nEff >= 2))
        return {};
    return studentT(figures.nEff - 1) * *figures.sd / std::sqrt(figures.nEff);
}

Band bandOf(const Project& project, const Journey& journey, const CurvePoint& point) {
    const auto* measured = std::get_if<FromWave>(&point.origin);
    const Curve* curve = find(journey.curves, point.curve);
    if (!measured || measured->n < 1 || !curve)
        return {};
    const Wave* wave = find(project, measured->wave);
    const WaveResult* result =
        wave ? leadingResult(project, *wave, point.step, curve->persona, curve->dimension) : nullptr;
    Band band{.n = measured->n};
    if (measured->n < enoughForBand) {
        band.kind = BandKind::dots;
        if (result)
            band.dots = dotsOf(*find(project, result->metric), *result);
        return band;
    }
    // The weights of the answers stand with them alone.
    const std::optional<Figures> figures = result ? figuresOf(*result) : std::nullopt;
    const bool isWeighed = figures && figures->n == measured->n;
    const std::optional<double> margin = marginOfMean(
        {point.value, measured->n, measured->sd, isWeighed ? figures->nEff : double(measured->n)});
    if (!margin)
        return band;
    band.kind = measured->n < enoughAnswers ? BandKind::indicative : BandKind::measured;
    band.low = std::max(point.value - *margin, lowestValue);
    band.high = std::min(point.value + *margin, highestValue);
    return band;
}

} // namespace touchline
