#include "core/insight/coupled_low.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

QHash<Id<Step>, const CurvePoint*> realisedEmotion(const Project& project, const Journey& journey) {
    const Persona* persona = mainPersona(project, journey);
    return currentPoints(journey, persona ? persona->id : Id<Persona>(), Dimension::emotional,
                         CurveRole::realised);
}

} // namespace

QList<CoupledLow> coupledLows(const Project& project, const Journey& customer, const Journey& employee) {
    const auto felt = realisedEmotion(project, customer), worked = realisedEmotion(project, employee);
    QList<CoupledLow> lows;
    for (const Id<Step> id : columns(employee)) {
        const CurvePoint* lower = worked.value(id);
        if (!lower || lower->value > lowValue)
            continue;
        for (const Id<Step> served : find(employee.steps, id)->serves) {
            const CurvePoint* upper = felt.value(served);
            if (upper && upper->value <= lowValue)
                lows.append({served, id, upper->value, lower->value});
        }
    }
    return lows;
}

QList<CoupledLow> coupledLows(const Project& project, const Journey& journey) {
    if (const Journey* served = find(project.journeys, journey.serves))
        return coupledLows(project, *served, journey);
    QList<CoupledLow> lows;
    for (const Journey& other : project.journeys) {
        if (other.serves == journey.id)
            lows += coupledLows(project, journey, other);
    }
    return lows;
}

} // namespace touchline
