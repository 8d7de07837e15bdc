#include "core/edits/cards.h"

#include "core/model/clean_text.h"

namespace touchline {

namespace {

auto inCell(Id<Lane> lane, Id<Step> step) {
    return [lane, step](const Card& card) { return card.lane == lane && card.step == step; };
}

/// Whether cards of this journey may lie there.
bool isCell(const Journey& journey, Id<Lane> lane, Id<Step> step) {
    const Lane* place = find(journey.lanes, lane);
    return place && ownsCards(place->kind) && (step.isNull() || find(journey.steps, step));
}

} // namespace

Added<Card> addCard(const Project& project, Id<Lane> lane, Id<Step> step, const QString& text,
                    Id<Card> before) {
    const Journey* journey = journeyOf(project, lane);
    if (!journey || !isCell(*journey, lane, step))
        return {project, {}};
    return inserted(project, journey->id, Card{.lane = lane, .step = step, .text = cleanText(text)}, before,
                    inCell(lane, step));
}

Project moveCard(const Project& project, Id<Card> card, Id<Lane> lane, Id<Step> step, Id<Card> before) {
    const Journey* journey = journeyOf(project, card);
    if (!journey || !isCell(*journey, lane, step))
        return project;
    const auto place = [lane, step](Card& next) {
        next.lane = lane;
        next.step = step;
    };
    return moved(project, card, before, place, inCell(lane, step));
}

Added<Card> duplicateCard(const Project& project, Id<Card> card) {
    const Journey* journey = journeyOf(project, card);
    if (!journey || isFull(journey->cards))
        return {project, {}};
    const auto copy = Id<Card>::create();
    return {edited(project, journey->id,
                   [&](Journey& next) {
                       const qsizetype at = indexOf(next.cards, card);
                       Card twin = next.cards.at(at);
                       twin.id = copy;
                       twin.votes = 0;
                       next.cards.insert(at + 1, twin);
                   }),
            copy};
}

} // namespace touchline
