#include "ui/drawing/curve_areas.h"

#include <cmath>

namespace touchline {

QList<CurveArea> areasBetween(const Bezier& aim, const Bezier& real) {
    constexpr int samples = 12, halvings = 24;
    constexpr double nothing = 1e-6;
    const auto depth = [&](double t) { return real.at(t).y() - aim.at(t).y(); };
    QList<double> cuts{0};
    for (int i = 0; i < samples; ++i) {
        double low = static_cast<double>(i) / samples, high = static_cast<double>(i + 1) / samples;
        if (depth(low) * depth(high) > 0 || depth(low) == 0)
            continue;
        for (int turn = 0; turn < halvings; ++turn) {
            const double middle = (low + high) / 2;
            (depth(low) * depth(middle) <= 0 ? high : low) = middle;
        }
        cuts.append(high);
    }
    cuts.append(1);
    QList<CurveArea> areas;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const double middle = depth((cuts[i] + cuts[i + 1]) / 2);
        if (cuts[i + 1] - cuts[i] > nothing && std::abs(middle) > nothing)
            areas.append({aim.part(cuts[i], cuts[i + 1]), real.part(cuts[i], cuts[i + 1]), middle > 0});
    }
    return areas;
}

void addOutline(QPainterPath& path, const CurveArea& area) {
    path.moveTo(area.aim.p0);
    path.cubicTo(area.aim.c1, area.aim.c2, area.aim.p1);
    path.lineTo(area.real.p1);
    path.cubicTo(area.real.c2, area.real.c1, area.real.p0);
    path.closeSubpath();
}

void addHatching(QPainterPath& path, const CurveArea& area, double distance) {
    const double from = area.aim.p0.x(), to = area.aim.p1.x();
    for (double x = std::ceil(from / distance) * distance; x < to; x += distance) {
        const double t = (x - from) / (to - from);
        path.moveTo(area.aim.at(t));
        path.lineTo(area.real.at(t));
    }
}

} // namespace touchline
