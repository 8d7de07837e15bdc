#include "ui/canvas/edge_drag.h"

#include "core/edits/set.h"
#include "ui/canvas/board.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace touchline {

namespace {

constexpr double step = 4; ///< map units

/// From the stage band down to the foot of the steps, where they stand first.
double headFoot(const Layout& layout, const Strip& strip) {
    const bool stepsFirst =
        !strip.lanes.isEmpty() && layout.lanes[strip.lanes.first()].kind == LaneKind::steps;
    return strip.y + (stepsFirst
                          ? strip.tops.first() + layout.rows[strip.row].laneHeights[strip.lanes.first()]
                          : layout.rows[strip.row].bandHeight);
}

std::optional<Edge> columnEdge(const Layout& layout, const Strip& strip, int index, QPointF pos,
                               double reach) {
    const Row& row = layout.rows[strip.row];
    for (int first = row.first; first < row.end;) {
        int end = first + 1;
        while (end < row.end && !layout.columns[end].begins)
            ++end;
        const ColumnRun run{first, end - first};
        const QRectF heading(layout.centre(run) - layout.width(run) / 2, strip.y, layout.width(run),
                             headFoot(layout, strip) - strip.y);
        if (layout.columns[first].step && std::abs(heading.right() - pos.x()) <= reach)
            return Edge{layout.columns[first].step, heading, index};
        first = end;
    }
    return {};
}

std::optional<Edge> laneEdge(const Layout& layout, const Page& page, const Strip& strip, int index,
                             QPointF pos, double reach) {
    for (const int lane : strip.lanes) {
        QRectF title = layout.laneRect(page, strip, lane);
        title.setRight(layout.columnsLeft());
        const LaneContent& content = layout.lanes[lane];
        if (!content.ofOther && !content.item.id.isNull() && std::abs(title.bottom() - pos.y()) <= reach)
            return Edge{Id<Lane>(content.item.id), title, index};
    }
    return {};
}

/// Relative to the sizes at which the model keeps them.
double em(const MapView& view) {
    return view.layout().spacing.em;
}

GestureEdit resized(const Project& project, const QList<Selection>& selections, std::optional<double> size) {
    GestureEdit edit{QCoreApplication::translate("Canvas", "Resize"), project};
    for (const Selection& one : selections) {
        edit.project = one.step() ? set<&Step::width>(edit.project, one.step(), size)
                                  : set<&Lane::height>(edit.project, one.lane(), size);
    }
    return edit;
}

} // namespace

std::optional<Edge> edgeAt(const MapView& view, QPointF pos, double reach) {
    if (view.isEmpty())
        return {};
    const Layout& layout = view.layout();
    for (int i = 0; i < view.page().strips.size(); ++i) {
        const Strip& strip = view.page().strips[i];
        if (pos.y() < strip.y || pos.y() > strip.y + strip.height + reach)
            continue;
        if (pos.x() >= layout.spacing.margin && pos.x() < layout.columnsLeft() - reach)
            return laneEdge(layout, view.page(), strip, i, pos, reach);
        if (pos.y() < headFoot(layout, strip))
            return columnEdge(layout, strip, i, pos, reach);
    }
    return {};
}

QList<Selection> resizedWith(const Edge& edge, const QList<Selection>& selected) {
    if (!selected.contains(edge.of))
        return {edge.of};
    QList<Selection> all = selected;
    all.removeIf([&](const Selection& one) { return one.kind != edge.of.kind; });
    return all;
}

GestureEdit fitted(const Project& project, const QList<Selection>& selections) {
    return resized(project, selections, {});
}

EdgeDrag::EdgeDrag(const MapView& view, const Theme& theme, const Edge& edge, const QList<Selection>& resized,
                   QPointF from)
    : view_(view), edge_(edge), resized_(resized), from_(from), colour_(accentOf(theme)) {}

void EdgeDrag::moveTo(QPointF pos, Qt::KeyboardModifiers) {
    const QPointF moved = pos - from_;
    const double size =
        edge_.isOfColumn() ? edge_.heading.width() + moved.x() : edge_.heading.height() + moved.y();
    if (size_ || moved.manhattanLength() >= step)
        size_ = std::clamp(std::round(size / step) * step, 0.0, limits::extent * em(view_));
}

void EdgeDrag::paint(QPainter& painter, double zoom) const {
    if (!size_)
        return;
    const Strip& strip = view_.page().strips[edge_.strip];
    painter.setPen(QPen(colour_, 2 / zoom));
    if (edge_.isOfColumn()) {
        const double x = edge_.heading.left() + *size_;
        painter.drawLine(QPointF(x, strip.y), QPointF(x, strip.y + strip.height));
    } else {
        const double y = edge_.heading.top() + *size_;
        painter.drawLine(QPointF(edge_.heading.left(), y), QPointF(view_.size().width(), y));
    }
}

GestureEdit EdgeDrag::finish(const Project& project) const {
    return size_ ? resized(project, resized_, *size_ / em(view_)) : GestureEdit();
}

} // namespace touchline
