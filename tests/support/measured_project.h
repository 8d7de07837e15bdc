#pragma once

#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/edits/waves.h"

namespace touchline::testing {

/// A journey with one step, which two waves asked about: the bill of the sample, -1.2 and then -1.5.
struct MeasuredProject {
    Project project;
    Id<Step> step;
    Id<Persona> persona;
    Id<Metric> feeling; ///< five faces
    Id<Wave> october;
    Id<Wave> april;

    MeasuredProject() {
        project = addJourney({}, JourneyKind::customer, "I move").project;
        const Id<Journey> journey = project.journeys.first().id;
        step = project.journeys.first().steps.first().id;
        project = set<&Step::title>(project, step, "I get my first bill");
        persona = take(addToLibrary(project, Persona{.name = "Noor"}));
        project = set<&Journey::personas>(project, journey, {persona});
        feeling = take(addToLibrary(project, Metric{.kind = MetricKind::faces,
                                                    .name = "Feeling",
                                                    .dimension = Dimension::emotional,
                                                    .target = 4,
                                                    .rhythm = Rhythm::once}));
        october = take(addWave(
            project, {.name = "October 2025", .date = QDate(2025, 10, 15), .results = {typed(1.8, 158)}}));
        april = take(addWave(
            project, {.name = "April 2026", .date = QDate(2026, 4, 15), .results = {typed(1.5, 164)}}));
    }

    const CurvePoint* point(Dimension dimension = Dimension::emotional) const {
        return pointIn(project, dimension);
    }
    const CurvePoint* pointIn(const Project& in, Dimension dimension = Dimension::emotional) const {
        return currentPoints(in.journeys.first(), persona, dimension, CurveRole::realised).value(step);
    }
    CurveKey realised() const { return {.persona = persona}; }

private:
    template <class T>
    Id<T> take(const Added<T>& added) {
        project = added.project;
        return added.id;
    }
    WaveResult typed(double value, int n) const {
        return {.metric = feeling, .step = step, .persona = persona, .value = value, .n = n, .sd = 1.2};
    }
};

} // namespace touchline::testing
