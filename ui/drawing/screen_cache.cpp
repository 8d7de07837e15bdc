#include "ui/drawing/screen_cache.h"

#include "ui/drawing/painter_sink.h"
#include "ui/drawing/shaped_line.h"

namespace touchline {

namespace {

QRgb keyOf(const QColor& colour) {
    return colour.isValid() ? colour.rgba() : 0;
}

} // namespace

const QPixmap& ScreenCache::box(QSize size, const BoxLook& look, double scale) {
    const BoxKey key{size,        scale,          keyOf(look.fill), keyOf(look.outline),
                     look.radius, look.lineWidth, look.dashed};
    if (const QPixmap* known = boxes_.object(key))
        return *known;
    auto* pixmap = new QPixmap(size + QSize(2, 2));
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap);
    painter.translate(1, 1);
    painter.scale(scale, scale);
    PainterSink(painter).box(QRectF(QPointF(), QSizeF(size) / scale), look);
    boxes_.insert(key, pixmap, 1 + size.width() * size.height() / 256);
    return *pixmap;
}

QPainterPath ScreenCache::dashes(const QPainterPath& path, const QPen& pen,
                                 const std::function<QPainterPath()>& make) {
    QByteArray key;
    const auto add = [&key](double value) {
        key.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        add(path.elementAt(i).type);
        add(path.elementAt(i).x);
        add(path.elementAt(i).y);
    }
    add(pen.widthF());
    add(pen.capStyle());
    for (const double length : pen.dashPattern())
        add(length);
    if (const QPainterPath* known = dashes_.object(key))
        return *known;
    const QPainterPath made = make();
    dashes_.insert(key, new QPainterPath(made), made.elementCount());
    return made;
}

const QList<QGlyphRun>& ScreenCache::line(QStringView text, TextFace face) {
    // Only a line that is kept needs characters of its own.
    if (const auto* known = lines_.object({QString::fromRawData(text.data(), text.size()), face}))
        return *known;
    auto* runs = new QList<QGlyphRun>(shapedLine(text, face));
    lines_.insert({text.toString(), face}, runs);
    return *runs;
}

} // namespace touchline
