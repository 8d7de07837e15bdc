#pragma once

#include "core/model/metric.h"

namespace touchline {

/// How a question's own scale lies on v, the scale of curves: v = (answer - middle) * slope, so that the ends
/// of the scale become -2 and +2. CSAT and faces 1-5: x - 3; a grade 1-10: (x - 5.5) / 2.25; 0-10: (x - 5) /
/// 2.5; CES 1.0, where much effort is bad: 3 - x; CES 2.0 (1-7): (x - 4) / 1.5; sentiment -1..1: 2x.
struct Score {
    double middle = 0;
    double slope = 1; ///< below 0 where low is good

    double operator()(double answer) const { return (answer - middle) * slope; }
};

/// None for NPS, eNPS and results, which are no experience, nor for a scale without length.
std::optional<Score> scoreOf(const Metric& metric);

/// The answer as v, -2..+2; one outside of the scale counts as the end of it.
std::optional<double> toValue(const Metric& metric, double answer);

/// The smallest answer that counts as positive, the scale turned where low is good: 4 of 5, 8 of 10, 5 of 7;
/// none for other scales.
std::optional<double> leastPositive(const Metric& metric);

} // namespace touchline
