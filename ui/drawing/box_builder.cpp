#include "ui/drawing/box_builder.h"

namespace touchline {

BoxBuilder::BoxBuilder(const Subject& subject, Item item, BoxStyle style, double width, double pad)
    : setter_(subject.setter), width_(width), pad_(pad),
      y_(style == BoxStyle::none ? 0 : subject.spacing.padAcross), across_(y_) {
    box_.item = item;
    box_.style = style;
}

void BoxBuilder::text(const QString& text, TextStyle style, Ink ink, Align align) {
    if (text.isEmpty())
        return;
    const double width = textWidth() - right_;
    PlacedText placed{setter_.set(text, style, width), {pad_, y_}, width, align, ink};
    y_ += placed.block.height();
    box_.texts.append(std::move(placed));
}

Box BoxBuilder::finish(QPointF pos, double minHeight) {
    box_.rect = QRectF(pos, QSizeF(width_, std::max(y_ + across_, minHeight)));
    return std::move(box_);
}

} // namespace touchline
