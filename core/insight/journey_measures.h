#pragma once

#include "core/model/project.h"

#include <cmath>

namespace touchline {

/// What was measured of a journey as a whole: a recommendation, or a result such as churn.
struct JourneyMeasure {
    Id<Metric> metric;
    Id<Persona> persona;          ///< null: all
    Id<Wave> wave;                ///< the last one
    std::optional<double> value;  ///< on the metric's own scale; none where an NPS has too few answers
    std::optional<double> margin; ///< half of the 95 % interval, where it is known
    std::optional<int> n;

    /// Whether it is a score of which nobody knows that it is not 0.
    bool mayBeZero() const { return value && margin && std::abs(*value) <= *margin; }
};

/// In the order of the library's metrics.
QList<JourneyMeasure> journeyMeasures(const Project& project, Id<Journey> journey);

} // namespace touchline
