#pragma once

#include <QPixmap>
#include <QRegion>

#include <functional>

class QPainter;

namespace touchline {

/// The picture as it was painted last, kept while all of it is in view: painting every card again would cost
/// more than showing it. Places are pixels of the viewport.
class Overview {
public:
    /// Shows `part`, after `paint` has painted what was forgotten. `size` is that of the viewport.
    void show(QPainter& painter, const QRect& part, QSize size,
              const std::function<void(QPainter&, const QRect&)>& paint);

    /// What is painted anew when it is shown next.
    void forget(const QRect& part) { forgotten_ += part; }
    void forget() { pixmap_ = {}; }

private:
    QPixmap pixmap_;
    QRegion forgotten_;
};

} // namespace touchline
