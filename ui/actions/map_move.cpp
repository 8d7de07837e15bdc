#include "core/edits/cards.h"
#include "core/edits/lanes.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "ui/actions/map_edit.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// Where in a list an entry is put: in front of which other, or at the end.
template <class T>
struct Place {
    bool exists = false;
    Id<T> before = {};
};

template <class T>
Place<T> placeOneOn(const QList<Id<T>>& order, Id<T> id, bool forward) {
    const qsizetype at = order.indexOf(id);
    if (at < 0 || (forward ? at + 1 == order.size() : at == 0))
        return {};
    return {true, forward ? order.value(at + 2) : order[at - 1]};
}

Project movedStage(const Project& project, Id<Stage> stage, bool forward) {
    const auto place = placeOneOn(idList(journeyOf(project, stage)->stages), stage, forward);
    return place.exists ? moveStage(project, stage, place.before) : project;
}

Project movedLane(const Project& project, Id<Lane> lane, bool forward) {
    const auto place = placeOneOn(idList(journeyOf(project, lane)->lanes), lane, forward);
    return place.exists ? moveLane(project, lane, place.before) : project;
}

/// Within its stage, and from its ends into the neighbour.
Project movedStep(const Project& project, const Step& step, bool forward) {
    const Journey& journey = *journeyOf(project, step.id);
    const auto place = placeOneOn(stepsOf(journey, step.stage), step.id, forward);
    if (place.exists)
        return moveStep(project, step.id, step.stage, place.before);
    const qsizetype stage = indexOf(journey.stages, step.stage) + (forward ? 1 : -1);
    if (stage < 0 || stage >= journey.stages.size())
        return project;
    const Id<Stage> target = journey.stages[stage].id;
    return moveStep(project, step.id, target, forward ? stepsOf(journey, target).value(0) : Id<Step>());
}

Project movedCard(const Project& project, const Card& card, Heading heading) {
    const Journey& journey = *journeyOf(project, card.id);
    if (heading == Heading::up || heading == Heading::down) {
        const auto place =
            placeOneOn(cardsIn(journey, card.lane, card.step), card.id, heading == Heading::down);
        return place.exists ? moveCard(project, card.id, card.lane, card.step, place.before) : project;
    }
    const QList<Id<Step>> steps = columns(journey);
    const qsizetype at = steps.indexOf(card.step) + (heading == Heading::right ? 1 : -1);
    return at < 0 || at >= steps.size() ? project : moveCard(project, card.id, card.lane, steps[at]);
}

} // namespace

MapEdit moveSelected(const Project& project, const Selection& selection, Heading heading) {
    const bool isAcross = heading == Heading::left || heading == Heading::right;
    const bool forward = heading == Heading::right || heading == Heading::down;
    const auto edit = [&](const QString& name, const Project& next) {
        return MapEdit{name, next, selection};
    };
    if (isAcross && find(project, selection.stage()))
        return edit(QCoreApplication::translate("MapEdit", "Move stage"),
                    movedStage(project, selection.stage(), forward));
    if (!isAcross && find(project, selection.lane()))
        return edit(QCoreApplication::translate("MapEdit", "Move lane"),
                    movedLane(project, selection.lane(), forward));
    const Step* step = find(project, selection.step());
    if (isAcross && step)
        return edit(QCoreApplication::translate("MapEdit", "Move step"), movedStep(project, *step, forward));
    if (const Card* card = find(project, selection.card()))
        return edit(QCoreApplication::translate("MapEdit", "Move card"), movedCard(project, *card, heading));
    return {{}, project, selection};
}

} // namespace touchline
