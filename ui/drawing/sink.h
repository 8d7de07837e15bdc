#pragma once

#include "ui/drawing/layout.h"

#include <QPainterPath>
#include <QPen>

namespace touchline {

/// What a described picture is emitted to, in map units; each output is one.
class Sink {
public:
    virtual ~Sink() = default;

    virtual void box(const QRectF& rect, const BoxLook& look) = 0;
    /// Filled where `fill` is valid, outlined where the pen has a style.
    virtual void path(const QPainterPath& path, const QPen& pen, const QColor& fill) = 0;
    /// One line of text from the left end of its baseline; `width` is what the layout gave it.
    virtual void text(QPointF baseline, const QString& text, TextFace face, const QColor& colour,
                      double width) = 0;
    /// A picture that can be decoded, filling `rect`; `label` says in words what it shows.
    virtual void image(const QRectF& rect, const Image& image, const QString& label) = 0;
    /// What follows until the matching end belongs to this thing, called `label`.
    virtual void beginItem(const Item& item, const QString& label) = 0;
    virtual void endItem() = 0;
};

} // namespace touchline
