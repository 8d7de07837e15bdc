#include "core/edits/journeys.h"

#include "core/edits/library.h"
#include "core/edits/steps.h"
#include "core/model/clean_text.h"

namespace touchline {

namespace {

Added<Persona> personaFor(const Project& project, JourneyKind kind) {
    for (const Journey& journey : project.journeys) {
        const Persona* persona = journey.kind == kind ? mainPersona(project, journey) : nullptr;
        if (persona)
            return {project, persona->id};
    }
    return addToLibrary(project, Persona{});
}

} // namespace

Added<Journey> addJourney(const Project& project, JourneyKind kind, const QString& title) {
    if (isFull(project.journeys))
        return {project, {}};
    auto [next, persona] = personaFor(project, kind);
    Journey journey{.id = Id<Journey>::create(), .kind = kind, .title = cleanLine(title)};
    if (persona)
        journey.personas = {persona};
    const Stage stage{.id = Id<Stage>::create()};
    journey.stages = {stage};
    journey.steps = {Step{.id = Id<Step>::create(), .stage = stage.id}};
    for (const LaneKind lane :
         {LaneKind::contacts, LaneKind::thoughts, LaneKind::experience, LaneKind::owners})
        journey.lanes.append(Lane{.id = Id<Lane>::create(), .kind = lane});
    next.journeys.append(journey);
    return {next, journey.id};
}

Project moveJourney(const Project& project, Id<Journey> journey, Id<Journey> before) {
    if (!find(project, journey) || !isPlace(project.journeys, before))
        return project;
    Project next = project;
    arrange(next.journeys, indexOf(project.journeys, journey), before);
    return next;
}

} // namespace touchline
