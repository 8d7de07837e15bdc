#include "core/edits/spans.h"

#include "core/model/limits.h"
#include "core/model/lookup.h"

namespace touchline {

namespace {

QHash<Id<Step>, qsizetype> places(const QList<Id<Step>>& columns) {
    QHash<Id<Step>, qsizetype> places;
    for (qsizetype i = 0; i < columns.size(); ++i)
        places.insert(columns[i], i);
    return places;
}

} // namespace

void keepSpans(const Journey& before, Journey& after, const QHash<Id<Step>, Id<Step>>& ends) {
    const QList<Id<Step>> columnsBefore = columns(before);
    const auto from = places(columnsBefore);
    const auto to = places(columns(after));
    for (const Card& old : before.cards) {
        if (old.span <= 1 || !old.step)
            continue;
        const qsizetype first = from[old.step];
        const qsizetype last = std::min(first + old.span, columnsBefore.size()) - 1;
        Card& card = after.cards[indexOf(after.cards, old.id)];
        const Id<Step> end = columnsBefore[last];
        const qsizetype more = (to[ends.value(end, end)] - to[card.step]) - (last - first);
        card.span = std::clamp<int>(card.span + static_cast<int>(more), 1, limits::span);
    }
}

} // namespace touchline
