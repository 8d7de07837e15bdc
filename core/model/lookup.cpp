#include "core/model/lookup.h"

namespace touchline {

QList<Id<Step>> stepsOf(const Journey& journey, Id<Stage> stage) {
    QList<Id<Step>> ids;
    for (const Step& step : journey.steps) {
        if (step.stage == stage)
            ids.append(step.id);
    }
    return ids;
}

QList<Id<Step>> columns(const Journey& journey) {
    QHash<Id<Stage>, QList<Id<Step>>> byStage;
    for (const Step& step : journey.steps)
        byStage[step.stage].append(step.id);
    QList<Id<Step>> ids;
    ids.reserve(journey.steps.size());
    for (const Stage& stage : journey.stages)
        ids.append(byStage.value(stage.id));
    return ids;
}

QList<Id<Card>> cardsIn(const Journey& journey, Id<Lane> lane, Id<Step> step) {
    QList<Id<Card>> ids;
    for (const Card& card : journey.cards) {
        if (card.lane == lane && card.step == step)
            ids.append(card.id);
    }
    return ids;
}

const Curve* findCurve(const Journey& journey, Id<Persona> persona, Dimension dimension, CurveRole role) {
    for (const Curve& curve : journey.curves) {
        if (curve.persona == persona && curve.dimension == dimension && curve.role == role)
            return &curve;
    }
    return nullptr;
}

const CurvePoint* currentPoint(const Journey& journey, Id<Curve> curve, Id<Step> step) {
    const CurvePoint* current = nullptr;
    for (const CurvePoint& point : journey.points) {
        if (point.curve == curve && point.step == step && (!current || !(point.date < current->date)))
            current = &point;
    }
    return current;
}

QHash<Id<Step>, const CurvePoint*> currentPoints(const Journey& journey, Id<Curve> curve) {
    QHash<Id<Step>, const CurvePoint*> current;
    for (const CurvePoint& point : journey.points) {
        if (point.curve != curve)
            continue;
        const CurvePoint*& known = current[point.step];
        if (!known || !(point.date < known->date))
            known = &point;
    }
    return current;
}

QHash<Id<Step>, const CurvePoint*> currentPoints(const Journey& journey, Id<Persona> persona,
                                                 Dimension dimension, CurveRole role) {
    const Curve* curve = findCurve(journey, persona, dimension, role);
    return curve ? currentPoints(journey, curve->id) : QHash<Id<Step>, const CurvePoint*>();
}

const Persona* mainPersona(const Project& project, const Journey& journey) {
    return journey.personas.isEmpty() ? nullptr : find(project.library.personas, journey.personas.first());
}

const Persona* personaInFront(const Project& project, const Journey& journey, const View& view) {
    for (const Id<Persona> id : view.personas) {
        if (journey.personas.contains(id))
            return find(project.library.personas, id);
    }
    return mainPersona(project, journey);
}

const Role* ownerOf(const Project& project, const Journey& journey, const Step& step) {
    const Stage* stage = find(journey.stages, step.stage);
    for (const Id<Role> id : {step.owner, stage ? stage->owner : Id<Role>(), journey.owner}) {
        if (const Role* role = find(project.library.roles, id))
            return role;
    }
    return nullptr;
}

const Role* ownerOf(const Project& project, const Journey& journey, const Card& card) {
    if (const Role* role = find(project.library.roles, card.owner))
        return role;
    const Step* step = find(journey.steps, card.step);
    return step ? ownerOf(project, journey, *step) : find(project.library.roles, journey.owner);
}

const Department* departmentOf(const Project& project, const Journey& journey, const Step& step) {
    if (const Department* own = find(project.library.departments, step.department))
        return own;
    const Role* owner = ownerOf(project, journey, step);
    return owner ? find(project.library.departments, owner->department) : nullptr;
}

const Journey* journeyOf(const Project& project, Id<Step> step) {
    for (const Journey& journey : project.journeys) {
        if (find(journey.steps, step))
            return &journey;
    }
    return nullptr;
}

} // namespace touchline
