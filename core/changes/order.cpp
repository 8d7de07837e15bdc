#include "core/changes/order.h"

#include <QHash>

#include <algorithm>

namespace touchline {

namespace {

constexpr qsizetype none = -1;

/// Finds the places of ids, each place once.
class Places {
public:
    explicit Places(const QList<QUuid>& ids) : next_(ids.size(), none), left_(ids.size(), true) {
        first_.reserve(ids.size());
        for (qsizetype i = ids.size() - 1; i >= 0; --i) {
            next_[i] = first_.value(ids[i], none);
            first_.insert(ids[i], i);
        }
    }

    qsizetype take(QUuid id) {
        const auto it = first_.find(id);
        if (it == first_.end() || *it == none)
            return none;
        const qsizetype place = *it;
        *it = next_[place];
        left_[place] = false;
        return place;
    }

    bool isLeft(qsizetype place) const { return left_[place]; }

private:
    QHash<QUuid, qsizetype> first_;
    QList<qsizetype> next_; ///< of the same id
    QList<bool> left_;
};

/// Marks all as moved but a longest run of entries whose places before rise.
void markMoved(QList<OrderChange::Kept>& kept) {
    QList<qsizetype> ends;                        // last entry of the best run of each length
    QList<qsizetype> previous(kept.size(), none); // entry before it in its run
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto it =
            std::lower_bound(ends.begin(), ends.end(), kept[i].before,
                             [&](qsizetype end, qsizetype before) { return kept[end].before < before; });
        previous[i] = it == ends.begin() ? none : *(it - 1);
        if (it == ends.end())
            ends.append(i);
        else
            *it = i;
    }
    for (OrderChange::Kept& entry : kept)
        entry.moved = true;
    for (qsizetype i = ends.isEmpty() ? none : ends.last(); i != none; i = previous[i])
        kept[i].moved = false;
}

} // namespace

OrderChange orderChange(const QList<QUuid>& before, const QList<QUuid>& after) {
    OrderChange change;
    Places places(before);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype place = places.take(after[i]);
        if (place == none)
            change.added.append(i);
        else
            change.kept.append({place, i});
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (places.isLeft(i))
            change.removed.append(i);
    }
    markMoved(change.kept);
    return change;
}

} // namespace touchline
