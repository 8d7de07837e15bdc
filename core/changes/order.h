#pragma once

#include <QList>
#include <QUuid>

namespace touchline {

/// How a list whose entries have ids came from one order into another. Places count from 0; an id that stands
/// more than once is paired in order.
struct OrderChange {
    struct Kept {
        qsizetype before = 0;
        qsizetype after = 0;
        bool moved = false; ///< one of the fewest entries that explain the new order
    };

    QList<qsizetype> removed; ///< places before
    QList<qsizetype> added;   ///< places after
    QList<Kept> kept;         ///< in the order after
};

/// Takes n log n time.
OrderChange orderChange(const QList<QUuid>& before, const QList<QUuid>& after);

} // namespace touchline
