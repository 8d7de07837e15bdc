#include "ui/drawing/experience/describe_areas.h"

namespace touchline {

namespace {

constexpr double shortfallHatching = 5, overHatching = 11; ///< map units between lines

void fill(const QPainterPath& path, Ink ink, const Theme& theme, Sink& sink) {
    if (path.isEmpty())
        return;
    if (theme.hatched)
        sink.path(path, QPen(theme[ink], 0.8), {});
    else
        sink.path(path, Qt::NoPen, theme[ink]);
}

} // namespace

ShadedAreas::ShadedAreas(const Theme& theme) : theme_(theme) {
    shortfall_.setFillRule(Qt::WindingFill);
    over_.setFillRule(Qt::WindingFill);
}

void ShadedAreas::add(const CurveArea& area) {
    QPainterPath& path = area.isShortfall ? shortfall_ : over_;
    if (theme_.hatched)
        addHatching(path, area, area.isShortfall ? shortfallHatching : overHatching);
    else
        addOutline(path, area);
}

void ShadedAreas::addBetween(const QList<CurveSegment>& intended, const QList<CurveSegment>& realised) {
    QHash<int, const Bezier*> aims;
    for (const CurveSegment& segment : intended)
        aims.insert(segment.from->step, &segment.shape);
    for (const CurveSegment& real : realised) {
        const Bezier* aim = aims.value(real.from->step);
        for (const CurveArea& area : aim ? areasBetween(*aim, real.shape) : QList<CurveArea>())
            add(area);
    }
}

void ShadedAreas::describe(Sink& sink) const {
    fill(shortfall_, Ink::shortfallTint, theme_, sink);
    fill(over_, Ink::overTint, theme_, sink);
}

} // namespace touchline
