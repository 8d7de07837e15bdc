#include "ui/panels/flow_layout.h"

#include <QWidget>

namespace touchline {

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    items_.insert(index, new QWidgetItem(widget));
    invalidate();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool moves) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.left(), y = room.top(), row = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const bool isWide = item->expandingDirections().testFlag(Qt::Horizontal);
        const bool isLast = item == items_.last();
        int width = std::min((isLast ? item->minimumSize() : item->sizeHint()).width(), room.width());
        if (isWide && !isLast)
            width = room.width();
        if (x > room.left() && x + width > room.left() + room.width()) {
            x = room.left();
            y += row + spacing();
            row = 0;
        }
        if (isLast)
            width = room.left() + room.width() - x;
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (moves)
            item->setGeometry({x, y, width, height});
        x += width + spacing();
        row = std::max(row, height);
    }
    return y + row - rect.top() + contentsMargins().bottom();
}

} // namespace touchline
