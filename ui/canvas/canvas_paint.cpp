#include "ui/canvas/board.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/hit_sink.h"
#include "ui/drawing/describe.h"
#include "ui/drawing/screen_sink.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace touchline {

void Canvas::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    QRegion moving = event->region();
    for (const FrozenPart& part : std::as_const(frozen_))
        moving -= part.place;
    if (horizontalScrollBar()->maximum() == 0 && verticalScrollBar()->maximum() == 0) {
        overview_.show(painter, event->rect(), viewport()->size(), [this](QPainter& onto, const QRect& part) {
            paintMap(onto, part, toView(QPointF()));
        });
    } else {
        for (const QRect& part : moving)
            paintMap(painter, part, toView(QPointF()));
    }
    if (view_.isEmpty())
        return;
    paintAbove(painter, moving, toView(QPointF()));
    if (!editor_ && !gesture_) {
        painter.save();
        painter.setClipRegion(moving);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const AddHandle& handle : handles())
            paint(painter, handle, handleSize(shown_.density), accentOf(theme_));
        painter.restore();
    }
    paintFrozen(painter, event->region());
}

void Canvas::paintMap(QPainter& painter, const QRect& part, QPointF origin) {
    painter.save();
    painter.fillRect(part, boardOf(theme_));
    painter.setClipRect(part);
    painter.translate(origin);
    painter.scale(zoom_, zoom_);
    if (!view_.isEmpty()) {
        ScreenSink sink(painter, cache_);
        describe(view_.layout(), view_.page(),
                 QRectF((part.topLeft() - origin) / zoom_, QSizeF(part.size()) / zoom_), theme_, sink);
    }
    painter.restore();
}

void Canvas::paintAbove(QPainter& painter, const QRegion& region, QPointF origin) {
    const QRect shown = region.boundingRect();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRegion(region);
    painter.translate(origin);
    painter.scale(zoom_, zoom_);
    if (!highlight_.isEmpty()) {
        HitSink sink(painter, highlight_);
        describe(view_.layout(), view_.page(),
                 QRectF((shown.topLeft() - origin) / zoom_, QSizeF(shown.size()) / zoom_), theme_, sink);
    }
    if (!editor_)
        paintSelection(painter);
    if (gesture_)
        gesture_->paint(painter, zoom_);
    painter.restore();
}

void Canvas::paintFrozen(QPainter& painter, const QRegion& region) {
    for (const FrozenPart& part : std::as_const(frozen_)) {
        const QRegion there = region & part.place;
        for (const QRect& rect : there)
            paintMap(painter, rect, part.origin);
        if (there.isEmpty())
            continue;
        paintAbove(painter, there, part.origin);
        painter.setPen(theme_[Ink::faint]);
        if (part.place.width() == viewport()->width())
            painter.drawLine(part.place.bottomLeft(), part.place.bottomRight());
        else if (part.place.height() == viewport()->height())
            painter.drawLine(part.place.topRight(), part.place.bottomRight());
    }
}

void Canvas::paintSelection(QPainter& painter) const {
    const QColor colour = accentOf(theme_);
    const double width = (hasFocus() ? 2.5 : 1.5) / zoom_, away = 2 / zoom_;
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& rect : selectedRects_) {
        const bool isCurrent = &rect == &selectedRects_.last();
        const bool isPlace = isCurrent && selection_.kind == Selection::Kind::cell;
        painter.setPen(QPen(colour, isCurrent ? width : width / 2, isPlace ? Qt::DashLine : Qt::SolidLine));
        if (!rect.isNull())
            painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), 7, 7);
    }
    const Lane* lane = touchline::find(document_.project(), selection_.cellLane());
    if (!lane || lane->kind != LaneKind::experience || selectedRects_.last().isNull())
        return;
    painter.setFont(fontOf({TextStyle::small}));
    painter.setPen(colour);
    const QRectF& rect = selectedRects_.last();
    painter.drawText(
        QRectF(rect.center().x() - 80, rect.bottom() + 4, 160, 40), Qt::AlignHCenter | Qt::AlignTop,
        selection_.role == CurveRole::intended ? tr("intended: 1 to 5") : tr("realised: 1 to 5"));
}

QList<AddHandle> Canvas::handles() const {
    return others_.isEmpty() ? addHandles(selection_, viewRect(selection_), handleSize(shown_.density))
                             : QList<AddHandle>();
}

} // namespace touchline
