#include "ui/drawing/painter_sink.h"

namespace touchline {

PainterSink::PainterSink(QPainter& painter) : painter_(painter) {
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setRenderHint(QPainter::TextAntialiasing);
}

void PainterSink::box(const QRectF& rect, const BoxLook& look) {
    QPen pen(Qt::NoPen);
    QRectF inner = rect;
    if (look.outline.isValid()) {
        pen = QPen(look.outline, look.lineWidth);
        if (look.dashed)
            pen.setDashPattern({4, 3});
        const double half = look.lineWidth / 2;
        inner.adjust(half, half, -half, -half);
    }
    painter_.setPen(pen);
    painter_.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    const double radius = std::min(look.radius, std::min(inner.width(), inner.height()) / 2);
    painter_.drawRoundedRect(inner, radius, radius);
}

void PainterSink::path(const QPainterPath& path, const QPen& pen, const QColor& fill) {
    painter_.setPen(pen);
    painter_.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter_.drawPath(path);
}

void PainterSink::text(QPointF baseline, const QString& text, TextStyle style, const QColor& colour, double) {
    painter_.setFont(fontOf(style));
    painter_.setPen(colour);
    painter_.drawText(baseline, text);
}

} // namespace touchline
