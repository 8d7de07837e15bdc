#pragma once

#include "ui/drawing/sink.h"

#include <QPainter>

#include <cmath>

namespace touchline {

/// Paints a described picture: screen, PNG, PDF and print.
class PainterSink : public Sink {
public:
    /// The painter's transformation maps map units to its device.
    explicit PainterSink(QPainter& painter, Detail detail = {});

    void box(const QRectF& rect, const BoxLook& look) override;
    void path(const QPainterPath& path, const QPen& pen, const QColor& fill) override;
    void text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double width) override;
    void image(const QRectF& rect, const Image& image, const QString&) override;
    void beginItem(const Item&) override {}
    void endItem() override {}

protected:
    /// A place just between two pixels goes to the same one whatever it was computed from.
    static double nearestPixel(double at) { return std::floor(at + 0.5 + 1e-6); }
    QPainter& painter() { return painter_; }
    /// The outline of all dashes of a line.
    virtual QPainterPath dashes(const QPainterPath& path, const QPen& pen);

private:
    QRectF onPixels(const QRectF& rect) const;
    bool isPaper() const;

    QPainter& painter_;
};

} // namespace touchline
