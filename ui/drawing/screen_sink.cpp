#include "ui/drawing/screen_sink.h"

namespace touchline {

namespace {

constexpr double readable = 6;      ///< pixels of text size
constexpr double visible = 5;       ///< pixels of a box's height
constexpr int mostPixels = 1 << 20; ///< of a box that is worth keeping

} // namespace

Detail detailAt(double scale) {
    return {readable / scale, visible / scale};
}

ScreenSink::ScreenSink(QPainter& painter, ScreenCache& cache)
    : PainterSink(painter, detailAt(painter.deviceTransform().m11())), cache_(cache),
      units_(painter.worldTransform()), pixels_(painter.deviceTransform().inverted() * units_),
      toPixel_(painter.deviceTransform()) {}

QRect ScreenSink::pixels(const QRectF& rect) const {
    const auto whole = [](double at) { return static_cast<int>(nearestPixel(at)); };
    const QRectF device = toPixel_.mapRect(rect);
    const QPoint corner(whole(device.left()), whole(device.top()));
    return QRect(corner, QPoint(whole(device.right()) - 1, whole(device.bottom()) - 1)) |
           QRect(corner, QSize(1, 1));
}

void ScreenSink::box(const QRectF& rect, const BoxLook& look) {
    const QRect place = pixels(rect);
    if (look.radius == 0 && !look.outline.isValid()) {
        block(rect, look.fill);
    } else if (place.isEmpty() || place.width() * place.height() > mostPixels) {
        paintUnits();
        PainterSink::box(rect, look);
    } else {
        const QPixmap& pixmap = cache_.box(place.size(), look, toPixel_.m11());
        paintPixels();
        painter().drawPixmap(place.topLeft() - QPoint(1, 1), pixmap);
    }
}

void ScreenSink::path(const QPainterPath& path, const QPen& pen, const QColor& fill) {
    paintUnits();
    PainterSink::path(path, pen, fill);
}

QPainterPath ScreenSink::dashes(const QPainterPath& path, const QPen& pen) {
    return cache_.dashes(path, pen, [&] { return PainterSink::dashes(path, pen); });
}

void ScreenSink::text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double) {
    paintUnits();
    painter().setPen(colour);
    for (const QGlyphRun& run : cache_.line(text, face))
        painter().drawGlyphRun(baseline, run);
}

void ScreenSink::image(const QRectF& rect, const Image& image, const QString& label) {
    paintUnits();
    PainterSink::image(rect, image, label);
}

void ScreenSink::block(const QRectF& rect, const QColor& colour) {
    paintPixels();
    painter().fillRect(pixels(rect), colour);
}

void ScreenSink::paintUnits() {
    if (std::exchange(inPixels_, false))
        painter().setWorldTransform(units_);
}

void ScreenSink::paintPixels() {
    if (!std::exchange(inPixels_, true))
        painter().setWorldTransform(pixels_);
}

} // namespace touchline
