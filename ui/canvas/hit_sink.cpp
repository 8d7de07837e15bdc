#include "ui/canvas/hit_sink.h"

#include <QFontMetricsF>
#include <QPainter>

namespace touchline {

namespace {

const QColor overLight(0xff, 0xd9, 0x5c);
const QColor overDark(0xff, 0xc1, 0x07, 0x66);
const QColor outline(0xb2, 0x7a, 0x00);

} // namespace

void HitSink::text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double width) {
    const QString line = text.toString();
    const QFontMetricsF metrics(fontOf(face));
    // Shaping may make a line narrower than its letters are one by one.
    const double whole = metrics.horizontalAdvance(line);
    const double scale = whole > 0 ? width / whole : 1;
    for (TextRange range = pattern_.next(line); range; range = pattern_.next(line, range.end())) {
        const double from = metrics.horizontalAdvance(line, int(range.start)) * scale;
        const double to = metrics.horizontalAdvance(line, int(range.end())) * scale;
        const double left = text.isRightToLeft() ? width - to : from;
        // Dark letters stay as dark as they are.
        const bool isDark = colour.lightness() < 128;
        painter_.setCompositionMode(isDark ? QPainter::CompositionMode_Multiply
                                           : QPainter::CompositionMode_SourceOver);
        painter_.setPen(QPen(outline, 0.8));
        painter_.setBrush(isDark ? overLight : overDark);
        painter_.drawRoundedRect(
            QRectF(baseline.x() + left - 1, baseline.y() - ascentOf(face), to - from + 2, lineHeightOf(face)),
            2, 2);
    }
    painter_.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace touchline
