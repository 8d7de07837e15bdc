#include "ui/drawing/box_builder.h"

#include "core/model/lookup.h"
#include "ui/drawing/picture.h"

namespace touchline {

namespace {

constexpr double imagePad = 4;
constexpr double widestImage = 340; ///< of comfortable text
constexpr double highestToWide = 1.2;
constexpr double largestPixel = 2; // map units
constexpr double placeholderRatio = 0.5;

QSizeF shownSize(QSizeF pixels, double width) {
    if (pixels.isEmpty())
        return {width, width * placeholderRatio};
    const QSizeF most = QSizeF(width, width * highestToWide).boundedTo(pixels * largestPixel);
    return pixels.scaled(most, Qt::KeepAspectRatio).expandedTo(QSizeF(1, 1));
}

} // namespace

BoxBuilder::BoxBuilder(const Subject& subject, Item item, BoxStyle style, double width, double pad)
    : subject_(subject), width_(width), pad_(pad),
      y_(style == BoxStyle::none ? 0 : subject.spacing.padAcross), across_(y_), below_(y_) {
    box_.item = item;
    box_.style = style;
}

void BoxBuilder::text(const QString& text, TextStyle style, Ink ink, Align align) {
    if (text.isEmpty())
        return;
    const double width = textWidth() - right_;
    PlacedText placed{subject_.setter.set(text, style, width), {pad_, y_}, width, align, ink};
    y_ += placed.block.height();
    below_ = across_;
    box_.texts.append(std::move(placed));
}

bool BoxBuilder::image(const Card& card) {
    if (!card.image)
        return false;
    const Image* known = find(subject_.project.images, card.image);
    const Image image = known ? *known : Image{card.image};
    const QSize pixels = pictureSize(image);
    const double room = width_ - 2 * imagePad;
    const QSizeF size = shownSize(pixels, std::min(room, widestImage * subject_.spacing.em));
    // Nearer to the edges than text.
    const double top = box_.style == BoxStyle::none ? y_ : imagePad;
    box_.images.append({image, QRectF(QPointF((width_ - size.width()) / 2, top), size),
                        card.altText.isEmpty() ? card.text : card.altText});
    y_ = top + size.height() + imagePad;
    below_ = 0;
    return !pixels.isEmpty();
}

Box BoxBuilder::finish(QPointF pos, double minHeight) {
    box_.rect = QRectF(pos, QSizeF(width_, std::max(y_ + below_, minHeight)));
    box_.texts.squeeze(); // there may be tens of thousands of boxes
    return std::move(box_);
}

} // namespace touchline
