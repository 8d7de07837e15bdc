#include "ui/canvas/overview.h"

#include <QPainter>

namespace touchline {

void Overview::show(QPainter& painter, const QRect& part, QSize size,
                    const std::function<void(QPainter&, const QRect&)>& paint) {
    const double ratio = painter.device()->devicePixelRatioF();
    if (pixmap_.size() != size * ratio) {
        pixmap_ = QPixmap(size * ratio);
        pixmap_.setDevicePixelRatio(ratio);
        forgotten_ = QRect(QPoint(), size);
    }
    if (!forgotten_.isEmpty()) {
        QPainter onto(&pixmap_);
        for (const QRect& rect : std::exchange(forgotten_, {}))
            paint(onto, rect);
    }
    painter.drawPixmap(part.topLeft(), pixmap_, QRectF(part.topLeft() * ratio, part.size() * ratio).toRect());
}

} // namespace touchline
