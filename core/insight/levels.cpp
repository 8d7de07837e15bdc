#include "core/insight/levels.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

struct Part {
    double share;
    Id<Persona> persona;
    Levels levels;
};

std::optional<Level> together(const QList<Part>& parts, const Step& step) {
    Level sum{.n = 0};
    double shares = 0;
    for (const Part& part : parts) {
        if (!step.personas.isEmpty() && !step.personas.contains(part.persona))
            continue;
        const auto level = part.levels.constFind(step.id);
        if (level == part.levels.constEnd())
            return {};
        sum.value += part.share * level->value;
        sum.n = sum.n && level->n ? std::optional(*sum.n + *level->n) : std::nullopt;
        shares += part.share;
    }
    if (!(shares > 0))
        return {};
    sum.value /= shares;
    return sum;
}

} // namespace

Levels levelsOf(const Journey& journey, Id<Persona> persona, Dimension dimension, CurveRole role) {
    const auto points = currentPoints(journey, persona, dimension, role);
    Levels levels;
    for (auto it = points.begin(); it != points.end(); ++it)
        levels.insert(it.key(), {(*it)->value, respondents(**it), *it});
    return levels;
}

Levels levelsOfAll(const Project& project, const Journey& journey, Dimension dimension, CurveRole role) {
    QList<Part> parts;
    for (const Id<Persona> id : journey.personas) {
        const Persona* persona = find(project.library.personas, id);
        if (!persona || !persona->share)
            return {};
        parts.append({*persona->share, id, levelsOf(journey, id, dimension, role)});
    }
    Levels levels;
    for (const Step& step : journey.steps) {
        if (const std::optional<Level> level = together(parts, step))
            levels.insert(step.id, *level);
    }
    return levels;
}

} // namespace touchline
