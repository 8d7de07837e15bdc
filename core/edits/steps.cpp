#include "core/edits/steps.h"

#include "core/model/clean_text.h"

namespace touchline {

namespace {

auto inStage(Id<Stage> stage) {
    return [stage](const Step& step) { return step.stage == stage; };
}

} // namespace

Added<Step> addStep(const Project& project, Id<Stage> stage, const QString& title, Id<Step> before) {
    const Journey* journey = journeyOf(project, stage);
    if (!journey)
        return {project, {}};
    return inserted(project, journey->id, Step{.stage = stage, .title = cleanLine(title)}, before,
                    inStage(stage));
}

Project moveStep(const Project& project, Id<Step> step, Id<Stage> stage, Id<Step> before) {
    const Journey* journey = journeyOf(project, stage);
    if (!journey || journey != journeyOf(project, step))
        return project;
    return moved(
        project, step, before, [stage](Step& next) { next.stage = stage; }, inStage(stage));
}

Project moveSteps(const Project& project, const QList<Id<Step>>& steps, Id<Stage> stage, Id<Step> before) {
    const Journey* journey = journeyOf(project, stage);
    if (!journey || !isPlace(journey->steps, before, inStage(stage)))
        return project;
    const QList<Id<Step>> there = stepsOf(*journey, stage);
    while (steps.contains(before))
        before = there.value(there.indexOf(before) + 1);
    QList<Step> moved;
    for (const Id<Step> id : columns(*journey)) {
        if (steps.contains(id)) {
            moved.append(*find(journey->steps, id));
            moved.last().stage = stage;
        }
    }
    const Project next = edited(project, journey->id, [&](Journey& changed) {
        changed.steps.removeIf([&](const Step& step) { return steps.contains(step.id); });
        const qsizetype at = before ? indexOf(changed.steps, before) : changed.steps.size();
        for (qsizetype i = 0; i < moved.size(); ++i)
            changed.steps.insert(at + i, moved[i]);
    });
    // The list may say the same in another order.
    const bool isSame = stepsOf(*find(next, journey->id), stage) == there &&
                        columns(*find(next, journey->id)) == columns(*journey);
    return isSame ? project : next;
}

Added<Step> duplicateStep(const Project& project, Id<Step> step) {
    const Journey* journey = journeyOf(project, step);
    if (!journey || isFull(journey->steps))
        return {project, {}};
    const auto copy = Id<Step>::create();
    return {edited(project, journey->id,
                   [&](Journey& next) {
                       const qsizetype at = indexOf(next.steps, step);
                       Step twin = next.steps.at(at);
                       twin.id = copy;
                       next.steps.insert(at + 1, twin);
                       for (Card card : journey->cards) {
                           if (card.step != step || isFull(next.cards))
                               continue;
                           card.id = Id<Card>::create();
                           card.step = copy;
                           card.votes = 0;
                           next.cards.append(card);
                       }
                   }),
            copy};
}

} // namespace touchline
