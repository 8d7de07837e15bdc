#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// Builds one box from top to bottom: each text stands under the one before.
class BoxBuilder {
public:
    /// A box of `width` map units; `pad` is the room beside its texts.
    BoxBuilder(const Subject& subject, Item item, BoxStyle style, double width, double pad);

    /// Room that texts have.
    double textWidth() const { return width_ - 2 * pad_; }
    /// Keeps this much free at the right of the texts that follow.
    void keepRight(double room) { right_ = room; }
    void text(const QString& text, TextStyle style, Ink ink = Ink::text, Align align = Align::left);
    void space(double height) { y_ += height; }
    void icon(IconKind kind, QPointF centre, double size) { box_.icons.append({kind, centre, size}); }
    void placed(const PlacedText& text) { box_.texts.append(text); }
    double y() const { return y_; }

    /// The box at `pos`, at least `minHeight` high.
    Box finish(QPointF pos, double minHeight = 0);

private:
    Typesetter& setter_;
    Box box_;
    double width_;
    double pad_;
    double right_ = 0;
    double y_;
    double across_;
};

} // namespace touchline
