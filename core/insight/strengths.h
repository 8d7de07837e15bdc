#pragma once

#include "core/model/project.h"

/// What is good already: to keep, before anything is mended.
namespace touchline {

/// From here on, a realised experience is high.
inline constexpr double highValue = 1 - 1e-9;

struct Strength {
    Id<Step> step;
    std::optional<double> realised; ///< emotional, -2..+2
    QList<Id<Card>> cards;          ///< marked as strengths
    bool isPeak = false;            ///< realised high, and as intended: less than 0.5 below
};

/// Steps with a card that is marked as a strength, and steps that are high and as intended for a persona; the
/// highest first, those without a value last, equal ones from left to right.
QList<Strength> strengths(const Journey& journey, Id<Persona> persona);

} // namespace touchline
