#pragma once

#include "ui/drawing/painter_sink.h"
#include "ui/drawing/screen_cache.h"

namespace touchline {

/// Paints on the screen what PainterSink would paint, faster: from a cache, and with less detail where it
/// could not be seen.
class ScreenSink : public PainterSink {
public:
    /// The painter's transformation maps map units to the screen.
    ScreenSink(QPainter& painter, ScreenCache& cache);
    ~ScreenSink() override { paintUnits(); }

    void box(const QRectF& rect, const BoxLook& look) override;
    void path(const QPainterPath& path, const QPen& pen, const QColor& fill) override;
    void text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double width) override;
    void image(const QRectF& rect, const Image& image, const QString& label) override;
    void block(const QRectF& rect, const QColor& colour) override;

protected:
    QPainterPath dashes(const QPainterPath& path, const QPen& pen) override;

private:
    QRect pixels(const QRectF& rect) const;
    void paintUnits();
    void paintPixels();

    ScreenCache& cache_;
    QTransform units_;   ///< the painter's, for map units
    QTransform pixels_;  ///< the painter's, for pixels of the device
    QTransform toPixel_; ///< from map units
    bool inPixels_ = false;
};

/// What of a picture can be told apart at so many pixels to a map unit.
Detail detailAt(double scale);

} // namespace touchline
