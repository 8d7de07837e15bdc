#include "ui/canvas/point_drag.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace touchline {

PointDrag::PointDrag(const MapView& view, const Theme& theme, const Hit& hit, Id<Step> step,
                     const CurveKey& curve, double value)
    : view_(view), theme_(theme), hit_(hit), step_(step), curve_(curve), value_(value), before_(value),
      words_(QLocale().name()) {}

void PointDrag::moveTo(QPointF pos, Qt::KeyboardModifiers modifiers) {
    const Strip& strip = view_.page().strips[hit_.strip];
    const double top = view_.layout().laneRect(view_.page(), strip, hit_.lane).top();
    const Experience& experience = *view_.layout().lanes[hit_.lane].experience;
    const double exact =
        highestValue - (pos.y() - top - experienceY(experience, highestValue)) / experience.emotion;
    const double steps = modifiers.testFlag(Qt::ShiftModifier) ? 10 : 2;
    value_ = std::clamp(std::round(exact * steps) / steps, lowestValue, highestValue);
}

void PointDrag::paint(QPainter& painter, double zoom) const {
    const Layout& layout = view_.layout();
    const Experience& experience = *layout.lanes[hit_.lane].experience;
    const double top = layout.laneRect(view_.page(), view_.page().strips[hit_.strip], hit_.lane).top();
    const double x = view_.rect(selectionOf(hit_.item)).center().x();
    const QPointF at(x, top + experienceY(experience, value_));
    const QColor& colour = theme_[curve_.role == CurveRole::intended ? Ink::intended : Ink::realised];
    painter.setPen(QPen(colour, 1 / zoom, Qt::DashLine));
    painter.drawLine(QPointF(x, top + experienceY(experience, highestValue)),
                     QPointF(x, top + experienceY(experience, lowestValue)));
    painter.setPen(QPen(theme_[Ink::paper], 2 / zoom));
    painter.setBrush(colour);
    painter.drawEllipse(at, 8, 8);
    const QRectF bubble(at + QPointF(14, -12), QSizeF(44, 24));
    painter.drawRoundedRect(bubble, 6, 6);
    painter.setFont(fontOf({TextStyle::strong}));
    painter.setPen(theme_[Ink::paper]);
    painter.drawText(bubble, Qt::AlignCenter, words_.signedNumber(value_));
}

GestureEdit PointDrag::finish(const Project& project) const {
    if (value_ == before_)
        return {};
    return {QCoreApplication::translate("Canvas", "Move curve point"),
            setPoint(project, step_, curve_, value_, QDate::currentDate())};
}

} // namespace touchline
