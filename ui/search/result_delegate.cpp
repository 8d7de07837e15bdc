#include "ui/search/result_delegate.h"

#include "ui/look/look.h"
#include "ui/look/tone.h"

#include <QPainter>

namespace touchline {

namespace {

constexpr int side = 10;
constexpr int gap = 12;
constexpr int above = 5;

/// Draws a text that may be shortened; says how wide it is.
int drawText(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& text) {
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

/// As drawText, from `room`'s left, with a part of the text bold.
int drawBold(QPainter& painter, const QRect& room, const QString& text, int start, int length) {
    int x = 0;
    const QFont font = painter.font();
    for (const auto& [part, bold] : {std::pair(text.left(start), false),
                                     {text.mid(start, length), true},
                                     {text.mid(start + length), false}}) {
        QFont face = font;
        face.setBold(bold);
        painter.setFont(face);
        x += drawText(painter, room.adjusted(x, 0, 0, 0), Qt::AlignLeft, part);
    }
    painter.setFont(font);
    return x;
}

} // namespace

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const bool isUsable = !index.data(faintRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone(Tone::accentTint));
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    painter->setPen(tone(isUsable ? Tone::quiet : Tone::faint));
    painter->setFont(sized(option.font, 12));
    if (const QString end = index.data(endRole).toString(); !end.isEmpty()) {
        const int width = drawText(*painter, room.adjusted(room.width() / 3, 0, 0, 0), Qt::AlignRight, end);
        room.setRight(room.right() - width - gap);
    }
    painter->setPen(tone(isUsable ? Tone::text : Tone::faint));
    painter->setFont(option.font);
    const QString text = index.data().toString();
    room.setLeft(room.left() + gap +
                 drawBold(*painter, room, text, index.data(boldStartRole).toInt(),
                          index.data(boldLengthRole).toInt()));
    painter->setPen(tone(isUsable ? Tone::quiet : Tone::faint));
    painter->setFont(sized(option.font, 12));
    if (room.width() > 0)
        drawText(*painter, room, Qt::AlignLeft, index.data(detailRole).toString());
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() + 2 * above};
}

} // namespace touchline
