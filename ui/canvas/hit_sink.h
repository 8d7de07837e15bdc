#pragma once

#include "core/edits/text_pattern.h"
#include "ui/drawing/sink.h"

namespace touchline {

/// Marks what fits a pattern in a described picture, over the picture that is painted already.
class HitSink : public Sink {
public:
    /// The painter's transformation maps map units to its device.
    HitSink(QPainter& painter, const TextPattern& pattern) : painter_(painter), pattern_(pattern) {}

    void box(const QRectF&, const BoxLook&) override {}
    void path(const QPainterPath&, const QPen&, const QColor&) override {}
    void text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double width) override;
    void image(const QRectF&, const Image&, const QString&) override {}
    void beginItem(const Item&) override {}
    void endItem() override {}

private:
    QPainter& painter_;
    const TextPattern& pattern_;
};

} // namespace touchline
