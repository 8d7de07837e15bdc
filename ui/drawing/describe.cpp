#include "ui/drawing/describe.h"

#include "ui/drawing/describe_box.h"
#include "ui/drawing/experience/describe_experience.h"

namespace touchline {

namespace {

constexpr double bandPoint = 10;

/// The arrow of a stage: cut in at its left, pointed at its right.
QPainterPath bandShape(const QRectF& rect) {
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.right() - bandPoint, rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.right() - bandPoint, rect.bottom());
    path.lineTo(rect.left(), rect.bottom());
    path.lineTo(rect.left() + bandPoint, rect.center().y());
    path.closeSubpath();
    return path;
}

class Describer {
public:
    Describer(const Layout& layout, const Page& page, const QRectF& region, const Theme& theme, Sink& sink)
        : layout_(layout), page_(page), region_(region), theme_(theme), sink_(sink) {}

    void run() {
        sink_.box(QRectF(QPointF(), page_.size), {theme_[Ink::paper], {}, 0, 0, false});
        const auto isAbove = [this](const Strip& s) { return s.y + s.height < region_.top(); };
        auto strip = std::partition_point(page_.strips.begin(), page_.strips.end(), isAbove);
        for (; strip != page_.strips.end() && strip->y <= region_.bottom(); ++strip) {
            stages(*strip);
            // What joins two experience lanes lies over their shading and under the boxes between them.
            for (const bool experiences : {true, false}) {
                for (const int lane : strip->lanes) {
                    if (layout_.lanes[lane].experience.has_value() == experiences)
                        this->lane(*strip, lane);
                }
                if (experiences)
                    coupled(*strip);
            }
        }
        for (const Box& box : page_.frame) {
            if (box.rect.intersects(region_))
                describeBox(box, box.rect, theme_, sink_);
        }
    }

private:
    void stages(const Strip& strip) {
        const Row& row = layout_.rows[strip.row];
        if (strip.y + row.bandHeight < region_.top())
            return;
        const double left = layout_.columnsLeft();
        const auto isLeft = [&](const StageBand& b) { return left + b.x + b.width + 6 < region_.left(); };
        for (auto it = std::partition_point(row.stages.begin(), row.stages.end(), isLeft);
             it != row.stages.end() && left + it->x <= region_.right(); ++it) {
            const StageBand& band = *it;
            // The point reaches into the next band's notch; the last one ends with the lanes.
            const bool isLast = &band == &row.stages.last();
            const QRectF rect(left + band.x + 1, strip.y, band.width + (isLast ? -1 : 6), row.bandHeight);
            sink_.beginItem(band.item);
            sink_.path(bandShape(rect), Qt::NoPen, theme_.stage(band.stage, layout_.stageCount));
            describeText(band.title, rect.topLeft(), theme_, sink_);
            describeText(band.when, rect.topLeft(), theme_, sink_);
            sink_.endItem();
        }
    }

    QPointF coupledPoint(const Strip& strip, int lane, ColumnRun run, double value) const {
        return {layout_.centre(run), layout_.laneRect(page_, strip, lane).top() +
                                         experienceY(*layout_.lanes[lane].experience, value)};
    }

    void coupled(const Strip& strip) {
        for (const CoupledMark& mark : layout_.coupled) {
            if (layout_.columns[mark.lower.first].row == strip.row && strip.lanes.contains(mark.upperLane) &&
                strip.lanes.contains(mark.lowerLane))
                coupled(strip, mark);
        }
    }

    /// From point to point, between the boxes that stand in the lanes that it passes.
    void coupled(const Strip& strip, const CoupledMark& mark) {
        const QPointF from = coupledPoint(strip, mark.upperLane, mark.upper, mark.upperValue);
        const QPointF to = coupledPoint(strip, mark.lowerLane, mark.lower, mark.lowerValue);
        const double gutter = from.x() + layout_.width(mark.upper) / 2;
        const double leaves = layout_.laneRect(page_, strip, mark.upperLane).bottom();
        const double enters = layout_.laneRect(page_, strip, mark.lowerLane).top();
        const double clear = 2.4 * layout_.spacing.curve + 1; // of the points themselves
        QPainterPath path(from + QPointF(clear, 0));
        path.cubicTo({gutter, from.y()}, {gutter, from.y()}, {gutter, leaves});
        path.lineTo(gutter, enters);
        const double side = gutter > to.x() ? clear : -clear;
        path.cubicTo({gutter, to.y()}, {gutter, to.y()}, to + QPointF(side, 0));
        sink_.path(path, QPen(theme_[Ink::coupled], 1.4), {});
    }

    void lane(const Strip& strip, int index) {
        const LaneContent& content = layout_.lanes[index];
        const QRectF rect = layout_.laneRect(page_, strip, index);
        if (content.divider)
            divider(content, rect.top() - layout_.spacing.divider);
        if (!rect.intersects(region_))
            return;
        sink_.beginItem(content.item);
        if (content.experience)
            sink_.box(rect, {theme_[Ink::laneTint], {}, 0, 0, false});
        if (region_.left() < rect.left() + layout_.spacing.label) {
            describeText(content.title, rect.topLeft(), theme_, sink_);
            describeText(content.note, rect.topLeft(), theme_, sink_);
            for (const KeyEntry& entry : content.key)
                describeKey(entry, rect.topLeft(), theme_, sink_);
        }
        if (content.experience)
            describeExperience(layout_, *content.experience, layout_.rows[strip.row], rect, region_, theme_,
                               sink_);
        else
            cells(strip, index, content);
        describeRule({rect.left(), rect.bottom()}, rect.width(), 1, theme_[Ink::faint], sink_);
        sink_.endItem();
    }

    void cells(const Strip& strip, int lane, const LaneContent& content) {
        const Row& row = layout_.rows[strip.row];
        const double left = layout_.columnsLeft();
        const ColumnRun shown = layout_.columnsIn(row, region_.left() - left, region_.right() - left);
        // Boxes that begin left of the region may reach into it.
        const int first = std::max(row.first, shown.first - content.longestSpan + 1);
        for (int column = first; column < shown.end(); ++column) {
            for (const Box& box : content.cells[column].boxes) {
                const QRectF rect = layout_.boxRect(strip, lane, column, box);
                // Icons may stand up to a gap outside of their box.
                if (rect.adjusted(-2 * layout_.spacing.gap, 0, 0, 0).intersects(region_))
                    describeBox(box, rect, theme_, sink_);
            }
        }
    }

    void divider(const LaneContent& content, double top) {
        const QRectF rect(layout_.spacing.margin, top, page_.size.width() - 2 * layout_.spacing.margin,
                          layout_.spacing.divider);
        if (!rect.intersects(region_))
            return;
        const double textTop = top + (layout_.spacing.divider - content.dividerText.height()) / 2;
        describeLines(content.dividerText, {rect.left(), textTop}, content.dividerText.width(), Align::left,
                      theme_[Ink::quiet], sink_);
        QPainterPath line(
            QPointF(rect.left() + std::max(layout_.spacing.label, content.dividerText.width() + 12),
                    rect.center().y()));
        line.lineTo(rect.right(), rect.center().y());
        QPen pen(theme_[Ink::lines], 1.4);
        pen.setDashPattern({6, 4});
        sink_.path(line, pen, {});
    }

    const Layout& layout_;
    const Page& page_;
    const QRectF region_;
    const Theme& theme_;
    Sink& sink_;
};

} // namespace

void describe(const Layout& layout, const Page& page, const QRectF& region, const Theme& theme, Sink& sink) {
    Describer(layout, page, region, theme, sink).run();
}

} // namespace touchline
