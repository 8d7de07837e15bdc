#include "core/insight/strengths.h"

#include "core/insight/gap.h"
#include "core/model/lookup.h"

namespace touchline {

QList<Strength> strengths(const Journey& journey, Id<Persona> persona) {
    const Levels realised = levelsOf(journey, persona, Dimension::emotional, CurveRole::realised);
    const Levels intended = levelsOf(journey, persona, Dimension::emotional, CurveRole::intended);
    QHash<Id<Step>, QList<Id<Card>>> cards;
    for (const Card& card : journey.cards) {
        if (card.mark == CardMark::strength && card.step)
            cards[card.step].append(card.id);
    }
    QList<Strength> found;
    for (const Id<Step> step : columns(journey)) {
        Strength strength{.step = step, .cards = cards.value(step)};
        if (const auto level = realised.constFind(step); level != realised.constEnd()) {
            strength.realised = level->value;
            const auto aim = intended.constFind(step);
            strength.isPeak = level->value >= highValue &&
                              (aim == intended.constEnd() || aim->value - level->value < gapThatCounts);
        }
        if (strength.isPeak || !strength.cards.isEmpty())
            found.append(strength);
    }
    std::ranges::stable_sort(found, std::greater(), [](const Strength& strength) {
        return strength.realised.value_or(lowestValue - 1);
    });
    return found;
}

} // namespace touchline
