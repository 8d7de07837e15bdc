#include "ui/dialogs/entry_delegate.h"

#include "ui/look/look.h"
#include "ui/look/tone.h"

#include <QPainter>

namespace touchline {

namespace {

constexpr int numberWidth = 38;
constexpr int edge = 8;
constexpr int smallPixels = 11;

} // namespace

void EntryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(countRole).isValid())
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - numberWidth - edge);
    if (index.data(detailRole).isValid())
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const bool hasDetail = index.data(detailRole).isValid();
    return hasDetail ? size + QSize(0, QFontMetrics(sized(option.font, smallPixels)).lineSpacing() + 2) : size;
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const int count = index.data(countRole).toInt();
    const QString detail = index.data(detailRole).toString();
    const QRect inside = option.rect.adjusted(edge, 0, -edge, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(tone(Tone::quiet));
    if (count > 0)
        painter->drawText(detail.isEmpty() ? inside : inside.adjusted(0, 5, 0, 0),
                          (detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignRight,
                          option.locale.toString(count));
    painter->setFont(sized(option.font, smallPixels));
    painter->drawText(inside.adjusted(2, 0, 0, -5), Qt::AlignBottom | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace touchline
