#include "ui/drawing/icons.h"

#include <cmath>
#include <numbers>

namespace touchline {

namespace {

QPen strokePen(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPainterPath star(QPointF centre, double radius) {
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5), r = i % 2 ? radius * 0.45 : radius;
        points.append(centre + QPointF(std::cos(angle), std::sin(angle)) * r);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath circle(QPointF centre, double radius) {
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath chevron(QPointF centre, double size) {
    QPainterPath path(centre + QPointF(-size / 4, -size / 2));
    path.lineTo(centre + QPointF(size / 4, 0));
    path.lineTo(centre + QPointF(-size / 4, size / 2));
    return path;
}

QPainterPath bar(QPointF centre, double size) {
    QPainterPath path(centre - QPointF(size / 2, 0));
    path.lineTo(centre + QPointF(size / 2, 0));
    return path;
}

} // namespace

Symbol symbolOf(IconKind kind, QPointF centre, double size, const Theme& theme) {
    const double radius = size / 2;
    switch (kind) {
    case IconKind::star:
        return {star(centre, radius), strokePen(theme[Ink::truthRim], 1.2), theme[Ink::truth]};
    case IconKind::online:
        return {circle(centre, radius), Qt::NoPen, theme[Ink::realised]};
    case IconKind::offline:
        return {circle(centre, radius), strokePen(theme[Ink::intended], 1.4), {}};
    case IconKind::outside:
        return {bar(centre, size), strokePen(theme[Ink::intended], 1.6), {}};
    case IconKind::handOver:
        return {chevron(centre, size), strokePen(theme[Ink::intended], 1.4), {}};
    case IconKind::handOverBeforeFall: {
        QPainterPath twice = chevron(centre - QPointF(size / 4, 0), size);
        twice.addPath(chevron(centre + QPointF(size / 4, 0), size));
        return {twice, strokePen(theme[Ink::text], 2), {}};
    }
    case IconKind::strength: {
        QPainterPath plus = bar(centre, size);
        plus.moveTo(centre - QPointF(0, radius));
        plus.lineTo(centre + QPointF(0, radius));
        return {plus, strokePen(theme[Ink::why], 2), {}};
    }
    case IconKind::pain: {
        QPainterPath bolt(centre + QPointF(radius * 0.3, -radius));
        bolt.lineTo(centre + QPointF(-radius * 0.5, radius * 0.15));
        bolt.lineTo(centre + QPointF(radius * 0.5, -radius * 0.15));
        bolt.lineTo(centre + QPointF(-radius * 0.3, radius));
        return {bolt, strokePen(theme[Ink::text], 1.6), {}};
    }
    case IconKind::constraint: {
        QPainterPath lock;
        lock.addRect(
            QRectF(centre.x() - radius * 0.7, centre.y() - radius * 0.1, radius * 1.4, radius * 1.1));
        lock.moveTo(centre + QPointF(-radius * 0.45, -radius * 0.1));
        lock.arcTo(QRectF(centre.x() - radius * 0.45, centre.y() - radius * 0.95, radius * 0.9, radius * 1.4),
                   180, -180);
        return {lock, strokePen(theme[Ink::intended], 1.4), {}};
    }
    case IconKind::noPicture: {
        QPainterPath frame;
        frame.addRoundedRect(QRectF(centre.x() - radius, centre.y() - radius * 0.75, size, size * 0.75), 2,
                             2);
        frame.moveTo(centre + QPointF(-radius, -radius));
        frame.lineTo(centre + QPointF(radius, radius));
        return {frame, strokePen(theme[Ink::intended], 1.2), {}};
    }
    }
    return {};
}

Symbol faceOf(int value, QPointF centre, double size, const Theme& theme) {
    const double r = size / 2;
    QPainterPath path = circle(centre, r);
    for (const double side : {-1.0, 1.0})
        path.addEllipse(centre + QPointF(side * r * 0.36, -r * 0.25), r * 0.07, r * 0.07);
    const double bend = value * r * 0.22, half = r * 0.46, y = r * 0.36;
    path.moveTo(centre + QPointF(-half, y - bend / 2));
    path.quadTo(centre + QPointF(0, y + bend * 1.1), centre + QPointF(half, y - bend / 2));
    return {path, strokePen(theme[Ink::intended], 1.3), {}};
}

} // namespace touchline
