#include "ui/panels/trend_chart.h"

#include "ui/look/look.h"
#include "ui/look/tone.h"
#include "ui/panels/figures.h"

#include <QPainter>
#include <QPainterPath>

namespace touchline {

namespace {

constexpr double dot = 3.5; ///< radius of a point
constexpr double cap = 4;   ///< half of the width of the end of an interval

QPen penOf(Tone colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    return QPen(tone(colour), width, style);
}

} // namespace

TrendChart::TrendChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(150);
}

QSize TrendChart::sizeHint() const {
    return {240, textPixels(96)};
}

void TrendChart::show(const QList<TrendMark>& marks, std::optional<double> target, double scale) {
    marks_ = marks;
    target_ = target;
    if (!marks.isEmpty()) {
        lowest_ = std::ranges::min(marks, {}, &TrendMark::lowest).lowest;
        highest_ = std::ranges::max(marks, {}, &TrendMark::highest).highest;
    }
    if (target) {
        lowest_ = std::min(lowest_, *target);
        highest_ = std::max(highest_, *target);
    }
    if (const double missing = scale - (highest_ - lowest_); missing > 0) {
        lowest_ -= missing / 2;
        highest_ += missing / 2;
    }
    update();
}

QRectF TrendChart::plot() const {
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(14, 8, -14, -line - 6);
}

void TrendChart::paintEvent(QPaintEvent*) {
    if (marks_.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized(font(), 11));
    const QRectF area = plot();
    const auto y = [&](double value) {
        return area.bottom() - area.height() * (value - lowest_) / (highest_ - lowest_);
    };
    const qint64 days = std::max<qint64>(marks_.first().date.daysTo(marks_.last().date), 1);
    const auto x = [&](const TrendMark& mark) {
        if (marks_.size() == 1)
            return area.center().x();
        return area.left() + area.width() * double(marks_.first().date.daysTo(mark.date)) / double(days);
    };
    painter.setPen(penOf(Tone::border, 1));
    painter.drawLine(QPointF(area.left() - 8, area.bottom() + 4),
                     QPointF(area.right() + 8, area.bottom() + 4));
    if (target_) {
        painter.setPen(penOf(Tone::quiet, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left() - 8, y(*target_)), QPointF(area.right() + 8, y(*target_)));
    }
    painter.setPen(penOf(Tone::realised, 1.6));
    for (qsizetype i = 0; i + 1 < marks_.size(); ++i)
        painter.drawLine(QPointF(x(marks_[i]), y(marks_[i].value)),
                         QPointF(x(marks_[i + 1]), y(marks_[i + 1].value)));
    for (const TrendMark& mark : std::as_const(marks_)) {
        const double at = x(mark);
        painter.setPen(penOf(Tone::realised, 1.2));
        if (mark.lowest < mark.highest) {
            painter.drawLine(QPointF(at, y(mark.lowest)), QPointF(at, y(mark.highest)));
            for (const double end : {mark.lowest, mark.highest})
                painter.drawLine(QPointF(at - cap, y(end)), QPointF(at + cap, y(end)));
        }
        painter.setBrush(tone(Tone::realised));
        painter.drawEllipse(QPointF(at, y(mark.value)), dot, dot);
    }
    painter.setPen(tone(Tone::quiet));
    const QRectF below(0, area.bottom() + 6, width(), height() - area.bottom() - 6);
    const auto month = [](QDate date) { return QLocale().toString(date, "MMM yyyy"); };
    if (marks_.size() == 1)
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, month(marks_.first().date));
    else {
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, month(marks_.first().date));
        painter.drawText(below, Qt::AlignRight | Qt::AlignTop, month(marks_.last().date));
    }
}

} // namespace touchline
