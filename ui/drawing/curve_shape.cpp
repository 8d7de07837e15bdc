#include "ui/drawing/curve_shape.h"

#include <algorithm>
#include <cmath>

namespace touchline {

namespace {

double sign(double value) {
    return value < 0 ? -1 : 1;
}

QPointF between(QPointF a, QPointF b, double t) {
    return a + (b - a) * t;
}

/// The slope at each point: M. Steffen, A simple method for monotonic interpolation in one dimension,
/// Astronomy and Astrophysics 239 (1990), 443-450.
QList<double> slopes(const QList<QPointF>& points) {
    const qsizetype n = points.size();
    QList<double> widths(n - 1), secants(n - 1), slopes(n);
    for (qsizetype i = 0; i + 1 < n; ++i) {
        widths[i] = points[i + 1].x() - points[i].x();
        secants[i] = (points[i + 1].y() - points[i].y()) / widths[i];
    }
    for (qsizetype i = 1; i + 1 < n; ++i) {
        const double before = secants[i - 1], after = secants[i];
        const double parabola = (before * widths[i] + after * widths[i - 1]) / (widths[i - 1] + widths[i]);
        slopes[i] = (sign(before) + sign(after)) *
                    std::min({std::abs(before), std::abs(after), 0.5 * std::abs(parabola)});
        if (before == 0 || after == 0)
            slopes[i] = 0;
    }
    const auto limitedEnd = [](double secant, double inner) {
        const double slope = 1.5 * secant - 0.5 * inner;
        if (slope * secant <= 0)
            return 0.0;
        return std::abs(slope) > 2 * std::abs(secant) ? 2 * secant : slope;
    };
    slopes[0] = n > 2 ? limitedEnd(secants[0], slopes[1]) : secants[0];
    slopes[n - 1] = n > 2 ? limitedEnd(secants[n - 2], slopes[n - 2]) : secants[0];
    return slopes;
}

} // namespace

QPointF Bezier::at(double t) const {
    return part(0, t).p1;
}

Bezier Bezier::part(double from, double to) const {
    const auto firstPart = [](const Bezier& b, double t) {
        const QPointF a = between(b.p0, b.c1, t), m = between(b.c1, b.c2, t), z = between(b.c2, b.p1, t);
        const QPointF am = between(a, m, t), mz = between(m, z, t);
        return Bezier{b.p0, a, am, between(am, mz, t)};
    };
    const Bezier head = to < 1 ? firstPart(*this, to) : *this;
    if (from <= 0)
        return head;
    const Bezier reversed{head.p1, head.c2, head.c1, head.p0};
    const Bezier tail = firstPart(reversed, 1 - from / to);
    return {tail.p1, tail.c2, tail.c1, tail.p0};
}

QList<Bezier> monotoneCurve(const QList<QPointF>& points) {
    QList<Bezier> segments;
    if (points.size() < 2)
        return segments;
    const QList<double> slope = slopes(points);
    segments.reserve(points.size() - 1);
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF p0 = points[i], p1 = points[i + 1];
        const double third = (p1.x() - p0.x()) / 3;
        segments.append(
            {p0, p0 + QPointF(third, third * slope[i]), p1 - QPointF(third, third * slope[i + 1]), p1});
    }
    return segments;
}

} // namespace touchline
