#include "ui/clipboard/drop_mark.h"

#include <QPainter>

namespace touchline {

DropMark::DropMark(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Place to drop"));
    hide();
}

void DropMark::paintEvent(QPaintEvent*) {
    const QColor accent = palette().color(QPalette::Highlight);
    QColor tint = accent;
    tint.setAlpha(36);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 3));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
}

} // namespace touchline
