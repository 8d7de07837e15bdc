#include "core/insight/projection.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

bool isAbout(const ExpectedEffect& effect, Id<Persona> persona, Dimension dimension) {
    return effect.dimension == dimension && (!effect.persona || effect.persona == persona);
}

} // namespace

Journey projected(const Project& project, const Journey& journey, const QSet<Id<BacklogItem>>& items) {
    Journey next = journey;
    for (const Curve& curve : journey.curves) {
        if (curve.role != CurveRole::realised)
            continue;
        QHash<Id<Step>, double> effects;
        for (const BacklogItem& item : project.backlog) {
            for (const ExpectedEffect& effect : item.effects) {
                if (items.contains(item.id) && isAbout(effect, curve.persona, curve.dimension))
                    effects[effect.step] += effect.effect;
            }
        }
        for (auto it = effects.begin(); it != effects.end(); ++it) {
            if (const CurvePoint* point = currentPoint(journey, curve.id, it.key()))
                next.points[point - journey.points.constData()].value =
                    std::clamp(point->value + *it, lowestValue, highestValue);
        }
    }
    return next;
}

double effectOf(const BacklogItem& item, Id<Step> step, Id<Persona> persona, Dimension dimension) {
    double sum = 0;
    for (const ExpectedEffect& effect : item.effects) {
        if (effect.step == step && isAbout(effect, persona, dimension))
            sum += effect.effect;
    }
    return sum;
}

QList<Id<BacklogItem>> itemsWithEffect(const Project& project, const Journey& journey, Id<Persona> persona,
                                       Dimension dimension) {
    QList<Id<BacklogItem>> items;
    for (const BacklogItem& item : project.backlog) {
        const bool has = std::ranges::any_of(item.effects, [&](const ExpectedEffect& effect) {
            return isAbout(effect, persona, dimension) && find(journey.steps, effect.step);
        });
        if (has)
            items.append(item.id);
    }
    return items;
}

} // namespace touchline
