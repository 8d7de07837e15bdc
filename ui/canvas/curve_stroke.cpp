#include "ui/canvas/curve_stroke.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace touchline {

CurveStroke::CurveStroke(const MapView& view, const Theme& theme, const Hit& hit, const CurveKey& curve,
                         QPointF from)
    : view_(view), theme_(theme), hit_(hit), curve_(curve),
      top_(view.layout().laneRect(view.page(), view.page().strips[hit.strip], hit.lane).top()), last_(from) {
    moveTo(from, {});
}

double CurveStroke::valueAt(double y) const {
    const Experience& experience = *view_.layout().lanes[hit_.lane].experience;
    const double exact =
        highestValue - (y - top_ - experienceY(experience, highestValue)) / experience.emotion;
    return std::clamp(std::round(exact * 2) / 2, lowestValue, highestValue);
}

QPointF CurveStroke::centre(int column, double value) const {
    const Experience& experience = *view_.layout().lanes[hit_.lane].experience;
    return {view_.layout().centre({column, 1}), top_ + experienceY(experience, value)};
}

void CurveStroke::moveTo(QPointF pos, Qt::KeyboardModifiers) {
    const Layout& layout = view_.layout();
    const Row& row = layout.rows[view_.page().strips[hit_.strip].row];
    const LaneContent& lane = layout.lanes[hit_.lane];
    const auto [left, right] = std::minmax({last_.x(), pos.x()});
    for (int column = row.first; column < row.end; ++column) {
        const Column& place = layout.columns[column];
        const bool isStep = lane.ofOther ? !place.other.isNull() : place.begins && !place.step.isNull();
        const double middle = centre(column, 0).x();
        const double from = layout.columnsLeft() + place.x;
        const bool isHere = pos.x() >= from && pos.x() < from + place.width;
        const bool isPassed = middle >= left && middle <= right;
        if (!isStep || (!isHere && !isPassed))
            continue;
        // Passed in one jump of the pointer: on the line between.
        const double share =
            isHere || pos.x() == last_.x() ? 1 : (middle - last_.x()) / (pos.x() - last_.x());
        values_[column] = valueAt(last_.y() + share * (pos.y() - last_.y()));
    }
    last_ = pos;
}

void CurveStroke::paint(QPainter& painter, double zoom) const {
    const QColor& colour = theme_[curve_.role == CurveRole::intended ? Ink::intended : Ink::realised];
    painter.setPen(QPen(colour, 2.5 / zoom));
    QPolygonF line;
    for (auto it = values_.begin(); it != values_.end(); ++it)
        line.append(centre(it.key(), it.value()));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setBrush(colour);
    for (const QPointF& point : std::as_const(line))
        painter.drawEllipse(point, 5, 5);
}

GestureEdit CurveStroke::finish(const Project& project) const {
    const LaneContent& lane = view_.layout().lanes[hit_.lane];
    QList<StepValue> values;
    for (auto it = values_.begin(); it != values_.end(); ++it) {
        const Column& place = view_.layout().columns[it.key()];
        values.append({lane.ofOther ? place.other : place.step, it.value()});
    }
    return {QCoreApplication::translate("Canvas", "Draw curve"),
            setPoints(project, curve_, values, QDate::currentDate())};
}

} // namespace touchline
