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

/// The next content lane that is shown, on that side.
Id<Lane> contentLane(const Journey& journey, Id<Lane> from, int side) {
    for (qsizetype at = indexOf(journey.lanes, from) + side; at >= 0 && at < journey.lanes.size();
         at += side) {
        if (ownsCards(journey.lanes[at].kind) && !journey.lanes[at].hidden)
            return journey.lanes[at].id;
    }
    return {};
}

Project movedCard(const Project& project, const Card& card, Heading heading) {
    const Journey& journey = *journeyOf(project, card.id);
    if (heading == Heading::up || heading == Heading::down) {
        const bool isDown = heading == Heading::down;
        const auto place = placeOneOn(cardsIn(journey, card.lane, card.step), card.id, isDown);
        if (place.exists)
            return moveCard(project, card.id, card.lane, card.step, place.before);
        const Id<Lane> lane = contentLane(journey, card.lane, isDown ? 1 : -1);
        const Id<Card> before = isDown ? cardsIn(journey, lane, card.step).value(0) : Id<Card>();
        return lane ? moveCard(project, card.id, lane, card.step, before) : project;
    }
    const QList<Id<Step>> steps = columns(journey);
    const qsizetype at = steps.indexOf(card.step) + (heading == Heading::right ? 1 : -1);
    return at < 0 || at >= steps.size() ? project : moveCard(project, card.id, card.lane, steps[at]);
}

MapEdit movedOne(const Project& project, const Selection& selection, Heading heading) {
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

/// Where it stands among its like, as seen from left to right or from top to bottom.
qsizetype orderOf(const Project& project, const Selection& selection) {
    const Journey* journey = journeyOf(project, selection);
    if (!journey)
        return -1;
    if (selection.step())
        return columns(*journey).indexOf(selection.step());
    return std::max({indexOf(journey->stages, selection.stage()), indexOf(journey->lanes, selection.lane()),
                     indexOf(journey->cards, selection.card())});
}

} // namespace

MapEdit moveSelected(const Project& project, const QList<Selection>& selected, Heading heading) {
    const bool forward = heading == Heading::right || heading == Heading::down;
    QList<std::pair<qsizetype, Selection>> ordered;
    for (const Selection& selection : selected)
        ordered.append({orderOf(project, selection), selection});
    // Whoever goes in front makes room for those behind.
    std::ranges::stable_sort(ordered, [forward](const auto& one, const auto& other) {
        return forward ? one.first > other.first : one.first < other.first;
    });
    MapEdit edit{{}, project, {}};
    for (const auto& [place, selection] : ordered) {
        const MapEdit next = movedOne(edit.project, selection, heading);
        if (!next)
            continue;
        if (next.project == edit.project)
            return {{}, project, {}};
        edit = next;
    }
    if (edit)
        edit.selection = selected.last();
    return edit;
}

} // namespace touchline
