#pragma once

#include <QDateTime>
#include <QList>

namespace touchline {

/// A kept state as thinning sees it.
struct KeptState {
    QDateTime time;
    qint64 bytes = 0;
    bool isLabelled = false;
};

/// How much is kept of one project, labelled states aside.
struct KeepBounds {
    qsizetype count = 200;
    qint64 bytes = 256 << 20;
};

/// The places in `states`, newest first, of those that may go: all of the last hour stay, the last one of
/// each hour for a day, of each day for 31 days, of each month after that. Where this is more than the
/// bounds, the one that lies nearest to its next goes first. The newest and what is labelled never go. Hours,
/// days and months are those of the times as they are given.
QList<qsizetype> superfluous(const QList<KeptState>& states, const QDateTime& now,
                             const KeepBounds& bounds = {});

} // namespace touchline
