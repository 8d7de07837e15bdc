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
    auto oldEnd = old.end();
    auto nowEnd = now.end();
    while (oldEnd != oldBegin && nowEnd != nowBegin && same(oldEnd[-1], nowEnd[-1])) {
        --oldEnd;
        --nowEnd;
    }
    if (oldEnd - oldBegin > mostCards || nowEnd - nowBegin > mostCards)
        return {};
    QList<CellId> cells;
    const auto add = [&cells](const Card& card) {
        const CellId cell{card.lane, card.step};
        if (!cells.contains(cell))
            cells.append(cell);
    };
    std::for_each(oldBegin, oldEnd, add);
    std::for_each(nowBegin, nowEnd, add);
    return cells;
}

} // namespace touchline
