#include "ui/drawing/painter_sink.h"

#include "ui/drawing/picture.h"
#include "ui/drawing/shaped_line.h"

#include <QPaintEngine>

namespace touchline {

PainterSink::PainterSink(QPainter& painter, Detail detail) : Sink(detail), painter_(painter) {
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setRenderHint(QPainter::TextAntialiasing);
    painter_.setRenderHint(QPainter::SmoothPixmapTransform);
}

bool PainterSink::isPaper() const {
    return painter_.paintEngine()->type() == QPaintEngine::Pdf;
}

void PainterSink::box(const QRectF& rect, const BoxLook& look) {
    QPen pen(Qt::NoPen);
    QRectF inner = onPixels(rect);
    if (look.outline.isValid()) {
        pen = QPen(look.outline, look.lineWidth);
        if (look.dashed)
            pen.setDashPattern({4, 3});
        const double half = look.lineWidth / 2;
        inner.adjust(half, half, -half, -half);
    }
    if (look.radius == 0 && !look.outline.isValid()) {
        painter_.fillRect(inner, look.fill);
        return;
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

// Boxes begin and end between pixels, so that their edges are sharp and equal ones look equal at every scale.
QRectF PainterSink::onPixels(const QRectF& rect) const {
    const QTransform& device = painter_.deviceTransform();
    const auto whole = [](double at, double scale, double shift) {
        return (nearestPixel(at * scale + shift) - shift) / scale;
    };
    const double left = whole(rect.left(), device.m11(), device.dx());
    const double top = whole(rect.top(), device.m22(), device.dy());
    // However thin, a box is never nothing.
    const double right = std::max(whole(rect.right(), device.m11(), device.dx()), left + 1 / device.m11());
    const double bottom = std::max(whole(rect.bottom(), device.m22(), device.dy()), top + 1 / device.m22());
    return {QPointF(left, top), QPointF(right, bottom)};
}

void PainterSink::path(const QPainterPath& path, const QPen& pen, const QColor& fill) {
    const bool dashed = pen.style() == Qt::CustomDashLine && !isPaper();
    if (fill.isValid() || !dashed) {
        painter_.setPen(dashed ? QPen(Qt::NoPen) : pen);
        painter_.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter_.drawPath(path);
    }
    // On a screen Qt starts the dashes anew where it clips a path, so they would differ between a whole
    // picture and its parts.
    if (dashed)
        painter_.fillPath(dashes(path, pen), pen.color());
}

QPainterPath PainterSink::dashes(const QPainterPath& path, const QPen& pen) {
    QPainterPathStroker stroker(pen);
    stroker.setCurveThreshold(0.05);
    return stroker.createStroke(path);
}

void PainterSink::text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double) {
    painter_.setPen(colour);
    if (isPaper()) {
        painter_.setFont(fontOf(face));
        painter_.drawText(baseline, text.toString());
        return;
    }
    // As on the screen, to a fraction of a pixel.
    for (const QGlyphRun& run : shapedLine(text, face))
        painter_.drawGlyphRun(baseline, run);
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
