#include "core/insight/peak_end.h"

#include <cmath>

namespace touchline {

std::optional<double> PeakEnd::figure() const {
    constexpr double clearlyStronger = 0.5 - 1e-9;
    if (!end)
        return {};
    const double up = std::abs(best->value), down = std::abs(worst->value);
    if (std::abs(up - down) < clearlyStronger)
        return {};
    return ((up > down ? best : worst)->value + end->value) / 2;
}

PeakEnd peakEndOf(const QList<Id<Step>>& steps, const Levels& realised) {
    PeakEnd found;
    for (const Id<Step> id : steps) {
        const auto level = realised.constFind(id);
        if (level == realised.constEnd())
            continue;
        const StepLevel here{id, level->value};
        if (!found.best || here.value > found.best->value)
            found.best = here;
        if (!found.worst || here.value < found.worst->value)
            found.worst = here;
        if (id == steps.last())
            found.end = here;
    }
    return found;
}

} // namespace touchline
