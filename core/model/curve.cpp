#include "core/model/curve.h"

#include <algorithm>
#include <limits>

namespace touchline {

std::optional<int> respondents(const CurvePoint& point) {
    if (const auto* hand = std::get_if<ByHand>(&point.origin))
        return hand->n;
    if (const auto* wave = std::get_if<FromWave>(&point.origin))
        return wave->n;
    if (const auto* tally = std::get_if<Tally>(&point.origin)) {
        // Counts come from strangers too, and each may be as large as an int.
        const qint64 all =
            qint64(tally->veryBad) + tally->bad + tally->neutral + tally->good + tally->veryGood;
        return static_cast<int>(std::min<qint64>(all, std::numeric_limits<int>::max()));
    }
    return {};
}

} // namespace touchline
