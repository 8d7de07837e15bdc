#pragma once

#include "core/model/project.h"

namespace touchline {

/// One journey in the list at the left.
struct JourneyRow {
    Id<Journey> id;
    JourneyKind kind = JourneyKind::customer;
    QString title;
    QString facts;                       ///< "as is · 12 steps"
    std::optional<double> gap;           ///< emotional, of the main persona
    QList<std::optional<double>> values; ///< the realised emotional curve, step by step
    bool isSubJourney = false;

    bool operator==(const JourneyRow&) const = default;
};

/// Customer journeys before employee journeys, sub-journeys right below the journey that leads to them.
QList<JourneyRow> journeyRows(const Project& project);

} // namespace touchline
