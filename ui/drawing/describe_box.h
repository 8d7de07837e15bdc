#pragma once

#include "ui/drawing/sink.h"

namespace touchline {

/// One entry of a lane's key, from the lane's top left.
void describeKey(const KeyEntry& entry, QPointF origin, const Theme& theme, Sink& sink);

/// Emits the lines of a text whose box stands at `origin`.
void describeText(const PlacedText& text, QPointF origin, const Theme& theme, Sink& sink);

/// Emits a box with its texts and icons; `rect` is where it stands on the page.
void describeBox(const Box& box, const QRectF& rect, const Theme& theme, Sink& sink);

/// Emits a horizontal line from its left end, as a box, so that it is sharp.
void describeRule(QPointF left, double length, double thickness, const QColor& colour, Sink& sink);

/// Emits one line of a block, its left end at `topLeft` of the block.
void describeLines(const TextBlock& block, QPointF topLeft, double width, Align align, const QColor& colour,
                   Sink& sink);

} // namespace touchline
