#include "ui/drawing/describe_box.h"

#include "ui/drawing/emoji_picture.h"
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

/// What a line is seen as where its letters are too small.
QColor barColour(QColor ink) {
    ink.setAlpha(96);
    return ink;
}

/// What a box is seen as where nothing in it can be told apart.
void describeBlock(const Box& box, const QRectF& rect, const Theme& theme, Sink& sink) {
    const BoxLook& look = theme[box.style];
    if (box.style == BoxStyle::none)
        sink.block(rect, barColour(theme[Ink::quiet]));
    else
        sink.block(rect, look.outline.isValid() ? look.outline : look.fill);
}

/// A run of one line. Outputs take its direction from its letters; where its paragraph has another one, a
/// mark says so.
void describeRun(const TextBlock& block, int start, int length, const TextLine& line, QPointF baseline,
                 float width, const QColor& colour, Sink& sink) {
    const auto room = static_cast<double>(width);
    const QStringView run = QStringView(block.text).mid(start, length);
    if (length == 0)
        return;
    if (sizeOf(block.face) < sink.detail().text) {
        const double xHeight = sizeOf(block.face) * 0.55;
        sink.block({baseline - QPointF(0, xHeight), QSizeF(room, xHeight)}, barColour(colour));
    } else if (run.isRightToLeft() == line.rightToLeft) {
        sink.text(baseline, run, block.face, colour, room);
    } else {
        const QString marked = QChar(line.rightToLeft ? 0x200f : 0x200e) + run.toString();
        sink.text(baseline, marked, block.face, colour, room);
    }
}

void describeEmoji(const TextBlock& block, const TextPiece& piece, QPointF baseline, Sink& sink) {
    const QString emoji = block.text.mid(piece.start, piece.length);
    sink.image(emojiRect(baseline, static_cast<double>(piece.width), sizeOf(block.face)), emojiPicture(emoji),
               emoji);
}

} // namespace

void describeLines(const TextBlock& block, QPointF topLeft, double width, Align align, const QColor& colour,
                   Sink& sink) {
    double y = topLeft.y() + block.ascent();
    auto piece = block.pieces.begin();
    for (int i = 0; i < block.lines.size(); ++i) {
        const TextLine& line = block.lines[i];
        const double spare = width - static_cast<double>(line.width);
        const bool atLeft = align == Align::left && !line.rightToLeft;
        const QPointF baseline(topLeft.x() + (atLeft ? 0 : align == Align::centre ? spare / 2 : spare), y);
        if (piece == block.pieces.end() || piece->line != i)
            describeRun(block, line.start, line.length, line, baseline, line.width, colour, sink);
        for (; piece != block.pieces.end() && piece->line == i; ++piece) {
            const QPointF at = baseline + QPointF(static_cast<double>(piece->x), 0);
            if (piece->emoji)
                describeEmoji(block, *piece, at, sink);
            else
                describeRun(block, piece->start, piece->length, line, at, piece->width, colour, sink);
        }
        y += block.lineHeight();
    }
}

void describeRule(QPointF left, double length, double thickness, const QColor& colour, Sink& sink) {
    sink.box({left.x(), left.y() - thickness / 2, length, thickness}, {colour, {}, 0, 0, false});
}

void describeKey(const KeyEntry& entry, QPointF origin, const Theme& theme, Sink& sink) {
    describeIcon(entry.icon, origin, theme, sink);
    describeText(entry.text, origin, theme, sink);
}

void describeText(const PlacedText& text, QPointF origin, const Theme& theme, Sink& sink) {
    describeLines(text.block, origin + text.pos, text.width, text.align, theme[text.ink], sink);
}

void describeBox(const Box& box, const QRectF& rect, const Theme& theme, Sink& sink) {
    if (rect.height() < sink.detail().box) {
        describeBlock(box, rect, theme, sink);
        return;
    }
    if (box.item.kind != ItemKind::none)
        sink.beginItem(box.item);
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
