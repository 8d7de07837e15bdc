#pragma once

#include "ui/drawing/sink.h"

#include <QSet>

namespace touchline {

/// Writes a described picture as SVG with text as text. The same picture gives the same bytes.
class SvgSink : public Sink {
public:
    /// A document of `size` map units that is shown at `scale` times 1/96 inch.
    SvgSink(QSizeF size, double scale, const QString& title);

    void box(const QRectF& rect, const BoxLook& look) override;
    void path(const QPainterPath& path, const QPen& pen, const QColor& fill) override;
    void text(QPointF baseline, QStringView text, TextFace face, const QColor& colour, double width) override;
    void image(const QRectF& rect, const Image& image, const QString& label) override;
    void beginItem(const Item& item) override;
    void endItem() override;

    /// Ends the document and hands it over.
    QByteArray take();

private:
    void number(double value);
    void colour(const char* name, const QColor& value);
    void attribute(const char* name, double value);
    void paint(const QPen& pen, const QColor& fill);
    void define(const Image& image, const QByteArray& name);

    QByteArray out_;
    QSet<Id<Image>> defined_;
};

} // namespace touchline
