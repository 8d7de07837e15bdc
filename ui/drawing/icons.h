#pragma once

#include "ui/drawing/layout.h"
#include "ui/drawing/theme.h"

#include <QPainterPath>
#include <QPen>

namespace touchline {

/// A small vector drawing.
struct Symbol {
    QPainterPath path;
    QPen pen;
    QColor fill;
};

Symbol symbolOf(IconKind kind, QPointF centre, double size, const Theme& theme);

/// A face for an emotion of -2..+2: one outline with eyes and a mouth that bends with the value.
Symbol faceOf(int value, QPointF centre, double size, const Theme& theme);

} // namespace touchline
