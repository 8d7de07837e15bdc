#pragma once

#include <QPen>

namespace touchline {

inline const QList<qreal> dotted{0.01, 2};         ///< what is uncertain
inline const QList<qreal> longDashes{4, 3};        ///< what is intended
inline const QList<qreal> fineDashes{1, 3};        ///< what is expected, or misses
inline const QList<qreal> dashDots{5, 3, 0.01, 3}; ///< what would come of the backlog

inline QPen curvePen(const QColor& colour, double width, const QList<qreal>& dashes = {}) {
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace touchline
