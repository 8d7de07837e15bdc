#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// Which curve of a journey.
struct CurveKey {
    Id<Persona> persona;
    Dimension dimension = Dimension::emotional;
    CurveRole role = CurveRole::realised;
};

/// The current point of a curve at a step set by hand to a value in [-2, +2]; curve and point are made where
/// they are missing. A value that came from elsewhere loses its origin and becomes an assumption.
///
/// An intended value keeps its history: changed on another day than it was set, what it was stays as a point
/// of that day. `on` is the day of the change; without one, or while nothing was measured, there is nothing
/// to compare and only the value changes.
Project setPoint(const Project& project, Id<Step> step, const CurveKey& curve, double value, QDate on = {});

struct StepValue {
    Id<Step> step;
    double value = 0;
};

/// As setPoint for many steps of the journey of the first of them.
Project setPoints(const Project& project, const CurveKey& curve, const QList<StepValue>& values,
                  QDate on = {});

/// Hands counted in the room: the current point of a curve at a step has their mean, as an assumption.
/// Counts below 0 are none; refused without any hand.
Project setTally(const Project& project, Id<Step> step, const CurveKey& curve, Tally hands);

/// The feeling in one word, at the current point of a curve; refused where no value stands.
Project setWord(const Project& project, Id<Step> step, const CurveKey& curve, const QString& word);

/// No value at all any more, history included.
Project clearPoint(const Project& project, Id<Step> step, const CurveKey& curve);

} // namespace touchline
