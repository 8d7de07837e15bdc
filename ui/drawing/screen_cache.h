#pragma once

#include "ui/drawing/text_style.h"
#include "ui/drawing/theme.h"

#include <QCache>
#include <QGlyphRun>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>

#include <functional>

namespace touchline {

/// What a screen shows again and again: boxes as pixmaps, dashes as outlines, lines of text as the glyphs
/// they are shaped to. Bounded, and the least used goes first.
class ScreenCache {
public:
    /// A box as it looks in so many pixels, at `scale` pixels to a map unit. One pixel more on each side
    /// takes up what is smoothed over its edges.
    const QPixmap& box(QSize size, const BoxLook& look, double scale);

    /// The outline of the dashes of a line, which `make` gives where it is not known.
    QPainterPath dashes(const QPainterPath& path, const QPen& pen, const std::function<QPainterPath()>& make);

    /// A line of text, its baseline at 0; one run for each font that it needs.
    const QList<QGlyphRun>& line(QStringView text, TextFace face);

private:
    struct BoxKey {
        QSize size;
        double scale;
        QRgb fill, outline;
        double radius, lineWidth;
        bool dashed;
        bool operator==(const BoxKey&) const = default;
    };
    friend size_t qHash(const BoxKey& key, size_t seed) {
        return qHashMulti(seed, key.size.width(), key.size.height(), key.scale, key.fill, key.outline);
    }
    struct LineKey {
        QString text;
        TextFace face;
        bool operator==(const LineKey&) const = default;
    };
    friend size_t qHash(const LineKey& key, size_t seed) {
        return qHashMulti(seed, key.text, indexOf(key.face));
    }

    QCache<BoxKey, QPixmap> boxes_{24 * 1024}; ///< by kilobytes
    QCache<LineKey, QList<QGlyphRun>> lines_{4000};
    QCache<QByteArray, QPainterPath> dashes_{100'000}; ///< by points of the outlines
};

} // namespace touchline
