#pragma once

#include "core/insight/answers.h"
#include "core/model/project.h"

#include <cmath>

/// What became of an experience between two waves.
namespace touchline {

/// A difference of two means, on the scale that both are on.
struct Difference {
    double difference = 0;        ///< after - before
    std::optional<double> margin; ///< half of its 95 % interval; none where a deviation or a count is missing

    /// Whether it is more than chance.
    bool isReal() const { return margin && std::abs(difference) > *margin; }
};

/// With 1.96 sqrt(s1^2 / n1 + s2^2 / n2) as its margin, of weighted answers nEff for n.
Difference differenceOf(const Figures& before, const Figures& after);

/// How the gap of a step changed between two waves, and whether because people live something else or because
/// less was promised.
struct GapChange {
    Id<Step> step;
    Id<Wave> before;
    Id<Wave> after;
    double intended = 0; ///< change of the intended value between the dates of the waves
    Difference realised; ///< of the leading question of the dimension, as v

    /// Change of the gap: below 0 it became smaller.
    double gap() const { return intended - realised.difference; }
    bool ambitionLowered() const { return intended < -1e-9; }
};

/// The intended value of a persona's curve at a step on a day: the latest that was set until then, else the
/// first one that was. None where there is none.
std::optional<double> intendedOn(const Journey& journey, Id<Persona> persona, Dimension dimension,
                                 Id<Step> step, QDate day);

/// What one wave found out about a step, as v.
struct StepMeasure {
    Id<Wave> wave;
    QDate date;
    Figures figures;                ///< of the leading question of the dimension
    std::optional<double> intended; ///< on that day
};

/// In the order of dates.
QList<StepMeasure> stepMeasures(const Project& project, const Journey& journey, Id<Persona> persona,
                                Dimension dimension, Id<Step> step);

/// Of the steps that two waves or more asked about, from left to right, between the last two of each.
QList<GapChange> gapChanges(const Project& project, const Journey& journey, Id<Persona> persona,
                            Dimension dimension);

} // namespace touchline
