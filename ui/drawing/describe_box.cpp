#include "ui/drawing/describe_box.h"

#include "ui/drawing/icons.h"
#include "ui/drawing/picture.h"

namespace touchline {

namespace {

void describeIcon(const PlacedIcon& icon, QPointF origin, const Theme& theme, Sink& sink) {
    const Symbol symbol = symbolOf(icon.kind, icon.centre + origin, icon.size, theme);
    sink.path(symbol.path, symbol.pen, symbol.fill);
}

/// A picture that is lost, damaged or of an unknown kind leaves a quiet place.
void describeImage(const PlacedImage& placed, QPointF origin, const Theme& theme, Sink& sink) {
    const QRectF rect = placed.rect.translated(origin);
    if (isPicture(placed.image)) {
        sink.image(rect, placed.image, placed.label);
        return;
    }
    sink.box(rect, {theme[Ink::laneTint], theme[Ink::faint], 3, 1, false});
    describeIcon({IconKind::noPicture, rect.center(), std::min(22.0, rect.height() * 0.6)}, {}, theme, sink);
}

QString labelOf(const Box& box) {
    QStringList texts;
    for (const PlacedText& text : box.texts)
        texts.append(text.block.text);
    return texts.join(u' ');
}

} // namespace

void describeLines(const TextBlock& block, QPointF topLeft, double width, Align align, const QColor& colour,
                   Sink& sink) {
    double y = topLeft.y() + ascentOf(block.face);
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const double spare = width - static_cast<double>(block.lines[i].width);
        const double shift = align == Align::left ? 0 : align == Align::centre ? spare / 2 : spare;
        if (block.lines[i].length > 0)
            sink.text({topLeft.x() + shift, y}, block.line(i), block.face, colour,
                      static_cast<double>(block.lines[i].width));
        y += lineHeightOf(block.face);
    }
}

void describeText(const PlacedText& text, QPointF origin, const Theme& theme, Sink& sink) {
    describeLines(text.block, origin + text.pos, text.width, text.align, theme[text.ink], sink);
}

void describeBox(const Box& box, const QRectF& rect, const Theme& theme, Sink& sink) {
    if (box.item.kind != ItemKind::none)
        sink.beginItem(box.item, labelOf(box));
    if (box.style != BoxStyle::none) {
        BoxLook look = theme[box.style];
        if (box.tint >= 0)
            look.fill = theme.departments[box.tint % theme.departments.size()];
        sink.box(rect, look);
    }
    // A box stretched to the height of its lane keeps its icons at the foot.
    const double stretched = rect.height() - box.rect.height();
    for (const PlacedIcon& icon : box.icons)
        describeIcon(icon, rect.topLeft() + QPointF(0, box.fills ? stretched : 0), theme, sink);
    for (const PlacedImage& image : box.images)
        describeImage(image, rect.topLeft(), theme, sink);
    for (const PlacedText& text : box.texts)
        describeText(text, rect.topLeft(), theme, sink);
    if (box.item.kind != ItemKind::none)
        sink.endItem();
}

} // namespace touchline
