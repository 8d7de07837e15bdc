#include "core/edits/split.h"

#include "core/edits/spans.h"
#include "core/model/clean_text.h"

namespace touchline {

namespace {

/// Takes from the step what goes over to the one behind it.
Step partedFrom(Step& step, std::optional<qsizetype> titleAt) {
    Step behind{.id = Id<Step>::create(),
                .stage = step.stage,
                .reach = step.reach,
                .owner = step.owner,
                .department = step.department,
                .handOver = std::exchange(step.handOver, {}),
                .personas = step.personas,
                .serves = step.serves,
                .sight = step.sight,
                .fate = step.fate,
                .asIsStep = step.asIsStep};
    if (titleAt && *titleAt > 0 && *titleAt < step.title.size()) {
        // Never within a character.
        const qsizetype at = *titleAt - (step.title[*titleAt].isLowSurrogate() ? 1 : 0);
        behind.title = cleanLine(step.title.mid(at));
        step.title = cleanLine(step.title.left(at));
    }
    return behind;
}

} // namespace

Added<Step> splitStep(const Project& project, Id<Step> step, const QList<Id<Card>>& cards,
                      std::optional<qsizetype> titleAt) {
    const Journey* journey = journeyOf(project, step);
    if (!journey || isFull(journey->steps))
        return {project, {}};
    Id<Step> behind;
    const Project next = edited(project, journey->id, [&](Journey& parted) {
        const qsizetype at = indexOf(parted.steps, step);
        const Step part = partedFrom(parted.steps[at], titleAt);
        behind = part.id;
        parted.steps.insert(at + 1, part);
        for (const Id<Card> id : cards) {
            const Card* card = find(parted.cards, id);
            if (card && card->step == step)
                parted.cards[indexOf(parted.cards, id)].step = behind;
        }
        keepSpans(*journey, parted, {{step, behind}});
    });
    return {next, behind};
}

} // namespace touchline
