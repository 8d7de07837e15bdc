#pragma once

#include <QList>
#include <QPointF>

namespace touchline {

/// One cubic Bezier segment; x grows linearly with its parameter, so two segments over the same columns
/// can be compared parameter by parameter.
struct Bezier {
    QPointF p0, c1, c2, p1;

    QPointF at(double t) const;
    /// The part between two parameters, 0 <= from < to <= 1.
    Bezier part(double from, double to) const;
};

/// The monotone curve through points with growing x (Steffen 1990): never beyond the values of its two ends,
/// and moving one point changes four segments at most.
QList<Bezier> monotoneCurve(const QList<QPointF>& points);

} // namespace touchline
