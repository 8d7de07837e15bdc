#include "ui/canvas/add_handles.h"

#include <QPainter>

namespace touchline {

QList<AddHandle> addHandles(const Selection& selection, const QRectF& rect, double size) {
    if (rect.isNull())
        return {};
    const QPointF behind(rect.right() + size / 2 + 2, rect.center().y());
    const QPointF below(rect.center().x(), rect.bottom() + size / 2 + 2);
    switch (selection.kind) {
    case Selection::Kind::stage:
        return {{Addition::stage, behind}, {Addition::step, below}};
    case Selection::Kind::step:
        return {{Addition::step, behind}};
    case Selection::Kind::card:
        return {{Addition::card, below}};
    default:
        return {};
    }
}

double handleSize(Density density) {
    return density == Density::wall ? 44 : 20;
}

void paint(QPainter& painter, const AddHandle& handle, double size, const QColor& colour) {
    const double arm = size * 0.22;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(handle.centre, size / 2 - 1, size / 2 - 1);
    painter.setPen(QPen(Qt::white, std::max(1.5, size / 14), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(handle.centre - QPointF(arm, 0), handle.centre + QPointF(arm, 0));
    painter.drawLine(handle.centre - QPointF(0, arm), handle.centre + QPointF(0, arm));
}

} // namespace touchline
