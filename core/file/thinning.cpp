#include "core/file/thinning.h"

#include <algorithm>

namespace touchline {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 manyDays = 31 * day;

/// States of one slot stand for each other; an empty slot is for one alone.
QString slotOf(const QDateTime& time, const QDateTime& now) {
    const qint64 age = time.secsTo(now);
    if (age <= hour)
        return {};
    if (age <= day)
        return time.toString(QStringLiteral("yyyy-MM-dd HH"));
    return time.toString(age <= manyDays ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

} // namespace

QList<qsizetype> superfluous(const QList<KeptState>& states, const QDateTime& now, const KeepBounds& bounds) {
    QList<qsizetype> kept, gone;
    QString before;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < states.size(); ++i) {
        if (states[i].isLabelled)
            continue;
        const QString slot = slotOf(states[i].time, now);
        const bool isLastOfSlot = kept.isEmpty() || slot.isEmpty() || slot != before;
        before = slot;
        (isLastOfSlot ? kept : gone).append(i);
        bytes += isLastOfSlot ? states[i].bytes : 0;
    }
    while (kept.size() > 1 && (kept.size() > bounds.count || bytes > bounds.bytes)) {
        qsizetype nearest = 1;
        const auto toNext = [&](qsizetype at) {
            return states[kept[at]].time.msecsTo(states[kept[at - 1]].time);
        };
        for (qsizetype at = 2; at < kept.size(); ++at) {
            if (toNext(at) < toNext(nearest))
                nearest = at;
        }
        bytes -= states[kept[nearest]].bytes;
        gone.append(kept.takeAt(nearest));
    }
    std::ranges::sort(gone);
    return gone;
}

} // namespace touchline
