#pragma once

#include "ui/drawing/layout.h"

#include <QPainterPath>
#include <QPen>

namespace touchline {

/// How fine a picture is drawn, in map units: what is lower is left to the eye.
struct Detail {
    double text = 0; ///< lower text stands as bars
    double box = 0;  ///< lower boxes stand as blocks, without what is in them
};

/// What a described picture is emitted to, in map units; each output is one.
class Sink {
public:
    explicit Sink(Detail detail = {}) : detail_(detail) {}
    virtual ~Sink() = default;

    const Detail& detail() const { return detail_; }

    virtual void box(const QRectF& rect, const BoxLook& look) = 0;
    /// Filled where `fill` is valid, outlined where the pen has a style.
    virtual void path(const QPainterPath& path, const QPen& pen, const QColor& fill) = 0;
    /// One line of text from the left end of its baseline; `width` is what the layout gave it.
    virtual void text(QPointF baseline, QStringView text, TextFace face, const QColor& colour,
                      double width) = 0;
    /// A picture that can be decoded, filling `rect`; `label` says in words what it shows.
    virtual void image(const QRectF& rect, const Image& image, const QString& label) = 0;
    /// A rectangle that stands for something below the sink's detail; `colour` may be translucent.
    virtual void block(const QRectF& rect, const QColor& colour) { box(rect, {colour, {}, 0, 0, false}); }
    /// What follows until the matching end belongs to this thing.
    virtual void beginItem(const Item& item) = 0;
    virtual void endItem() = 0;

private:
    Detail detail_;
};

} // namespace touchline
