#pragma once

#include "core/edits/curves.h"

/// What all pastes have in common.
namespace touchline {

/// Where a paste goes; what is not selected is null.
struct PastePlace {
    Id<Journey> journey;
    Id<Stage> stage;
    Id<Step> step;
    Id<Lane> lane;
    Id<Persona> persona; ///< whose curve takes values
    QDate on;            ///< the day of the paste, for the history of intended values
};

/// A project after a paste, and what it did to it, in numbers.
struct Pasted {
    Project project;
    int journeys = 0;
    int stages = 0;
    int steps = 0;
    int titles = 0; ///< of steps that were there
    int lanes = 0;
    int cards = 0;
    int values = 0;
    int leftOut = 0;         ///< texts and numbers for which there is no place
    bool wereScores = false; ///< values stood on 1..5
    QUuid first;             ///< of the journey, stage, step, lane, card or point to look at

    bool isAny() const { return journeys + stages + steps + titles + lanes + cards + values > 0; }
};

} // namespace touchline
