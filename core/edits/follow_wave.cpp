#include "core/edits/follow_wave.h"

#include "core/edits/edited.h"
#include "core/insight/answers.h"
#include "core/insight/leading_result.h"

namespace touchline {

namespace {

/// A curve at a step that the wave says something about.
struct Place {
    Id<Step> step;
    Id<Persona> persona;
    Dimension dimension;

    bool operator==(const Place&) const = default;
};

QList<Place> placesOf(const Project& project, const Journey& journey, const Wave& wave) {
    const Persona* main = mainPersona(project, journey);
    QList<Place> places;
    for (const WaveResult& result : wave.results) {
        const Metric* metric = find(project, result.metric);
        const Id<Persona> persona = result.persona || !main ? result.persona : main->id;
        if (!metric || !metric->dimension || !persona || !find(journey.steps, result.step))
            continue;
        const Place place{result.step, persona, *metric->dimension};
        if (!places.contains(place))
            places.append(place);
    }
    return places;
}

Id<Curve> madeCurve(Journey& journey, const Place& place) {
    if (const Curve* curve = findCurve(journey, place.persona, place.dimension, CurveRole::realised))
        return curve->id;
    if (isFull(journey.curves))
        return {};
    journey.curves.append(
        {.id = Id<Curve>::create(), .persona = place.persona, .dimension = place.dimension});
    return journey.curves.last().id;
}

/// The point that the wave sets: the one that it set before, a hand-set one that gives way, else a new one;
/// null where none may be set.
CurvePoint* pointFor(Journey& journey, Id<Curve> curve, Id<Step> step, Id<Wave> wave, HandSetPoints handSet) {
    const CurvePoint* current = currentPoint(journey, curve, step);
    if (current && std::holds_alternative<ByHand>(current->origin)) {
        if (handSet == HandSetPoints::stay)
            return nullptr;
        return &journey.points[current - journey.points.constData()];
    }
    for (CurvePoint& point : journey.points) {
        const auto* origin = std::get_if<FromWave>(&point.origin);
        if (point.curve == curve && point.step == step && origin && origin->wave == wave)
            return &point;
    }
    if (isFull(journey.points))
        return nullptr;
    CurvePoint point{.id = Id<CurvePoint>::create(), .curve = curve, .step = step};
    if (current)
        point.word = current->word;
    journey.points.append(point);
    return &journey.points.last();
}

void follow(const Project& project, Journey& journey, const Wave& wave, HandSetPoints handSet) {
    for (const Place& place : placesOf(project, journey, wave)) {
        const WaveResult* result = leadingResult(project, wave, place.step, place.persona, place.dimension);
        if (!result)
            continue;
        const Figures figures = *valueFigures(*find(project, result->metric), *result);
        const Id<Curve> curve = madeCurve(journey, place);
        CurvePoint* point = curve ? pointFor(journey, curve, place.step, wave.id, handSet) : nullptr;
        if (!point)
            continue;
        point->value = figures.mean;
        point->origin = FromWave{wave.id, figures.n.value_or(0), figures.sd};
        point->date = wave.date;
        if (point->status == EvidenceStatus::assumption)
            point->status = EvidenceStatus::partly;
    }
}

} // namespace

Project followWave(const Project& project, Id<Wave> id, HandSetPoints handSet) {
    const Wave* wave = find(project, id);
    Project next = project;
    for (const Journey& journey : project.journeys) {
        if (wave)
            next = edited(next, journey.id,
                          [&](Journey& followed) { follow(project, followed, *wave, handSet); });
    }
    return next;
}

} // namespace touchline
