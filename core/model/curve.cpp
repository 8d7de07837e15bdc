#include "core/model/curve.h"

namespace touchline {

std::optional<int> respondents(const CurvePoint& point) {
    if (const auto* hand = std::get_if<ByHand>(&point.origin))
        return hand->n;
    if (const auto* wave = std::get_if<FromWave>(&point.origin))
        return wave->n;
    if (const auto* tally = std::get_if<Tally>(&point.origin))
        return tally->veryBad + tally->bad + tally->neutral + tally->good + tally->veryGood;
    return {};
}

} // namespace touchline
