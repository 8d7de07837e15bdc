#include "ui/dialogs/entry_delegate.h"

#include "ui/window/tone.h"

#include <QPainter>

namespace touchline {

namespace {

constexpr int numberWidth = 38;
constexpr int edge = 8;

} // namespace

void EntryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(countRole).isValid())
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - numberWidth - edge);
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const int count = index.data(countRole).toInt();
    if (count == 0)
        return;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(tone(Tone::quiet));
    painter->drawText(option.rect.adjusted(0, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignRight,
                      option.locale.toString(count));
    painter->restore();
}

} // namespace touchline
