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
    /// The card's picture, as wide as the box, but neither wider than a storyboard needs nor much larger
    /// than its pixels; an empty place for one that can't be shown. Whether there is something to see.
    bool image(const Card& card);
    void space(double height) { y_ += height; }
    void icon(IconKind kind, QPointF centre, double size) { box_.icons.append({kind, centre, size}); }
    void placed(const PlacedText& text) { box_.texts.append(text); }
    double y() const { return y_; }

    /// The box at `pos`, at least `minHeight` high.
    Box finish(QPointF pos, double minHeight = 0);

private:
    const Subject& subject_;
    Box box_;
    double width_;
    double pad_;
    double right_ = 0;
    double y_;
    double across_;
    double below_; ///< room under what came last
};

} // namespace touchline
