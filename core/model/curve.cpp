#include "core/model/curve.h"

#include <algorithm>
#include <limits>

namespace touchline {

namespace {

/// Counts come from strangers too, and each may be as large as an int.
qint64 handsOf(const Tally& tally) {
    return qint64(tally.veryBad) + tally.bad + tally.neutral + tally.good + tally.veryGood;
}

} // namespace

std::optional<double> mean(const Tally& hands) {
    const qint64 all = handsOf(hands);
    if (all <= 0)
        return {};
    const qint64 sum = 2 * (qint64(hands.veryGood) - hands.veryBad) + hands.good - hands.bad;
    return static_cast<double>(sum) / static_cast<double>(all);
}

std::optional<int> respondents(const CurvePoint& point) {
    if (const auto* hand = std::get_if<ByHand>(&point.origin))
        return hand->n;
    if (const auto* wave = std::get_if<FromWave>(&point.origin))
        return wave->n;
    if (const auto* tally = std::get_if<Tally>(&point.origin))
        return static_cast<int>(std::min<qint64>(handsOf(*tally), std::numeric_limits<int>::max()));
    return {};
}

} // namespace touchline
