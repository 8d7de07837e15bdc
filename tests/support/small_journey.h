#pragma once

#include "core/model/project.h"

namespace touchline::testing {

/// Steps are added from left to right, each with its intended and its realised value where given.
struct SmallJourney {
    SmallJourney() {
        journey.stages = {{.id = Id<Stage>::create()}};
        for (const CurveRole role : {CurveRole::intended, CurveRole::realised})
            journey.curves.append({.id = Id<Curve>::create(), .persona = persona, .role = role});
    }

    Id<Step> add(std::optional<double> intended, std::optional<double> realised, Step step = {}) {
        step.id = Id<Step>::create();
        step.stage = journey.stages.first().id;
        journey.steps.append(step);
        addPoint(journey.curves[0], intended);
        addPoint(journey.curves[1], realised);
        return step.id;
    }

    void addPoint(const Curve& curve, std::optional<double> value) {
        if (value)
            journey.points.append({.id = Id<CurvePoint>::create(),
                                   .curve = curve.id,
                                   .step = journey.steps.last().id,
                                   .value = *value});
    }

    /// The value at the last step once more, on a later day.
    void addLater(const Curve& curve, double value, QDate date) {
        addPoint(curve, value);
        journey.points.last().date = date;
    }

    Id<Persona> persona = Id<Persona>::create();
    Journey journey;
};

} // namespace touchline::testing
