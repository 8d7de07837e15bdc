#pragma once

#include "tests/bench/recorded_picture.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPixmap>

namespace touchline::bench {

/// The lower bound of painting: a part of a picture as a flat list in which boxes are pixmaps, dashes are
/// stroked, rectangles of one colour stand together and all text of one colour and font is a single run of
/// glyphs. What is left is the drawing. It gives the same pixels.
class DisplayList {
public:
    /// At `scale` pixels to a map unit, with the map's corner at `corner`, in whole pixels.
    DisplayList(const RecordedPicture& picture, double scale, QPoint corner);

    void paint(QPainter& painter) const;

private:
    struct Blocks {
        QColor colour;
        QList<QRect> rects;
    };
    struct Shape {
        QPainterPath path;
        QPen pen;
        QBrush brush;
    };
    struct Picture {
        QPoint place;
        QPixmap pixmap;
    };
    struct Glyphs {
        QColor colour;
        QGlyphRun run;
        QList<quint32> indexes;
        QList<QPointF> places;
    };

    void add(const RecordedPicture::Box& box);
    void add(const RecordedPicture::Path& path);
    void add(const RecordedPicture::Text& text);
    void add(const RecordedPicture::Block& block);
    QRect pixels(const QRectF& rect) const;

    double scale_;
    QPoint corner_;
    std::vector<std::variant<Blocks, Shape, Picture>> list_;
    std::vector<Glyphs> glyphs_;
    std::vector<std::pair<RecordedPicture::Box, QPixmap>> pixmaps_; ///< one for each size and look
};

} // namespace touchline::bench
