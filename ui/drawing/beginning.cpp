#include "ui/drawing/beginning.h"

#include "core/model/lookup.h"

#include <QSet>

namespace touchline {

Project beginningOf(const Project& project, Id<Journey> id, qsizetype steps) {
    const Journey* whole = find(project.journeys, id);
    if (!whole || whole->steps.size() <= steps)
        return project;
    const QList<Id<Step>> first = columns(*whole).first(steps);
    const QSet<Id<Step>> kept(first.begin(), first.end());
    QSet<Id<Stage>> stages;
    for (const Step& step : whole->steps) {
        if (kept.contains(step.id))
            stages.insert(step.stage);
    }
    Journey part = *whole;
    part.stages.removeIf([&](const Stage& stage) { return !stages.contains(stage.id); });
    part.steps.removeIf([&](const Step& step) { return !kept.contains(step.id); });
    part.cards.removeIf([&](const Card& card) { return !kept.contains(card.step); });
    part.points.removeIf([&](const CurvePoint& point) { return !kept.contains(point.step); });
    Project beginning = project;
    beginning.journeys = {part};
    return beginning;
}

} // namespace touchline
