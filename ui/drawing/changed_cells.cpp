#include "ui/drawing/changed_cells.h"

#include "core/model/lookup.h"

#include <cstring>

namespace touchline {

namespace {

/// More than these are not worth following one by one.
constexpr qsizetype mostCards = 32;

/// Cards of which one is a copy of the other share everything, so their bytes tell it at once.
bool same(const Card& a, const Card& b) {
    return std::memcmp(static_cast<const void*>(&a), static_cast<const void*>(&b), sizeof(Card)) == 0 ||
           a == b;
}

/// The key of a lane says which kinds of channels it has.
bool useSameChannels(const QList<Card>& before, const QList<Card>& after) {
    const auto used = [](const QList<Card>& cards) {
        QList<Card> result;
        for (const Card& card : cards) {
            if (card.channels.isEmpty())
                continue;
            Card use;
            use.lane = card.lane;
            use.tags = card.tags;
            use.channels = card.channels;
            result.append(use);
        }
        return result;
    };
    const QList<Card> old = used(before), now = used(after);
    return std::is_permutation(old.begin(), old.end(), now.begin(), now.end());
}

bool differOnlyInCards(const Project& before, const Project& after, qsizetype journey) {
    Project other = after;
    other.journeys[journey].cards = before.journeys[journey].cards;
    return other == before;
}

} // namespace

std::optional<QList<CellId>> changedCells(const Project& before, const Project& after, Id<Journey> journey) {
    const qsizetype index = indexOf(before.journeys, journey);
    if (index < 0 || index != indexOf(after.journeys, journey) || !differOnlyInCards(before, after, index))
        return {};
    const QList<Card>& old = before.journeys[index].cards;
    const QList<Card>& now = after.journeys[index].cards;
    if (old.constData() == now.constData())
        return QList<CellId>();
    const auto [oldBegin, nowBegin] = std::mismatch(old.begin(), old.end(), now.begin(), now.end(), same);
    auto oldEnd = old.end(), nowEnd = now.end();
    while (oldEnd != oldBegin && nowEnd != nowBegin && same(oldEnd[-1], nowEnd[-1])) {
        --oldEnd;
        --nowEnd;
    }
    QList<Card> oldCards, newCards;
    const bool asMany = oldEnd - oldBegin == nowEnd - nowBegin && oldEnd != oldBegin;
    if (asMany && std::equal(oldBegin + 1, oldEnd, nowBegin, same)) {
        oldCards = {*oldBegin}; // one moved towards the end of the list
        newCards = {nowEnd[-1]};
    } else if (asMany && std::equal(oldBegin, oldEnd - 1, nowBegin + 1, same)) {
        oldCards = {oldEnd[-1]}; // or towards its begin
        newCards = {*nowBegin};
    } else if (oldEnd - oldBegin <= mostCards && nowEnd - nowBegin <= mostCards) {
        oldCards = QList<Card>(oldBegin, oldEnd);
        newCards = QList<Card>(nowBegin, nowEnd);
    } else {
        return {};
    }
    QList<CellId> cells;
    for (const Card& card : oldCards + newCards) {
        const CellId cell{card.lane, card.step};
        if (!cells.contains(cell))
            cells.append(cell);
    }
    const bool parked =
        std::any_of(cells.begin(), cells.end(), [](const CellId& cell) { return !cell.step; });
    if (parked || !useSameChannels(oldCards, newCards))
        return {};
    return cells;
}

} // namespace touchline
