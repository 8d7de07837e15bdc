#include "ui/drawing/painter_sink.h"

#include "ui/drawing/picture.h"

namespace touchline {

PainterSink::PainterSink(QPainter& painter) : painter_(painter) {
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setRenderHint(QPainter::TextAntialiasing);
    painter_.setRenderHint(QPainter::SmoothPixmapTransform);
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
    const double radius = std::min(look.radius, std::min(inner.width(), inner.height()) / 2);
    if (look.dashed) {
        QPainterPath outline;
        outline.addRoundedRect(inner, radius, radius);
        path(outline, pen, look.fill);
        return;
    }
    painter_.setPen(pen);
    painter_.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter_.drawRoundedRect(inner, radius, radius);
}

void PainterSink::path(const QPainterPath& path, const QPen& pen, const QColor& fill) {
    const bool dashed = pen.style() == Qt::CustomDashLine;
    if (fill.isValid() || !dashed) {
        painter_.setPen(dashed ? QPen(Qt::NoPen) : pen);
        painter_.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter_.drawPath(path);
    }
    if (dashed)
        strokeDashes(path, pen);
}

// Qt starts the dashes anew where it clips a path, so they would differ between a whole picture and its
// parts.
void PainterSink::strokeDashes(const QPainterPath& path, const QPen& pen) {
    QPainterPathStroker stroker(pen);
    stroker.setCurveThreshold(0.05);
    painter_.fillPath(stroker.createStroke(path), pen.color());
}

void PainterSink::text(QPointF baseline, const QString& text, TextFace face, const QColor& colour, double) {
    painter_.setFont(fontOf(face));
    painter_.setPen(colour);
    painter_.drawText(baseline, text);
}

void PainterSink::image(const QRectF& rect, const Image& image, const QString&) {
    const QTransform& toDevice = painter_.deviceTransform();
    const double pixels = std::max(rect.width() * toDevice.m11(), rect.height() * toDevice.m22());
    const QImage shown = picture(image, pixels);
    // On paper a photograph may stay one, drawings and screenshots are exact.
    painter_.setRenderHint(QPainter::LosslessImageRendering, !isPhotograph(image, shown));
    painter_.drawImage(rect, shown);
}

} // namespace touchline
