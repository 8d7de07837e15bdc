#pragma once

#include "core/model/project.h"

#include <QHash>

/// The values of curves, by step.
namespace touchline {

struct Level {
    double value = 0;                  ///< -2..+2
    std::optional<int> n;              ///< people it rests on, where that is known
    const CurvePoint* point = nullptr; ///< null for all personas together
};

using Levels = QHash<Id<Step>, Level>;

/// The points that count of a persona's curve. They live as long as the journey is unchanged.
Levels levelsOf(const Journey& journey, Id<Persona> persona, Dimension dimension, CurveRole role);

/// Of all personas together: at each step the mean over those of the journey who take part in it, weighted by
/// their shares; none where one of them has no share or no value there.
Levels levelsOfAll(const Project& project, const Journey& journey, Dimension dimension, CurveRole role);

} // namespace touchline
