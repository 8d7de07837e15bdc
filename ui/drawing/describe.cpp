#include "ui/drawing/describe.h"

#include "ui/drawing/describe_box.h"
#include "ui/drawing/describe_experience.h"

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
        sink_.box(region_ & QRectF(QPointF(), page_.size), {theme_[Ink::paper], {}, 0, 0, false});
        for (const Strip& strip : page_.strips) {
            if (strip.y > region_.bottom() || strip.y + strip.height < region_.top())
                continue;
            stages(strip);
            for (const int lane : strip.lanes)
                this->lane(strip, lane);
        }
        for (const Box& box : page_.frame) {
            if (box.rect.intersects(region_))
                describeBox(box, box.rect, theme_, sink_);
        }
    }

private:
    void stages(const Strip& strip) {
        const Row& row = layout_.rows[strip.row];
        for (const StageBand& band : row.stages) {
            // The point reaches into the next band's notch; the last one ends with the lanes.
            const bool isLast = &band == &row.stages.last();
            const QRectF rect(layout_.columnsLeft() + band.x + 1, strip.y, band.width + (isLast ? -1 : 6),
                              row.bandHeight);
            if (!rect.intersects(region_))
                continue;
            sink_.beginItem(band.item, band.title.block.text);
            sink_.path(bandShape(rect), Qt::NoPen, theme_.stage(band.stage, layout_.stageCount));
            describeText(band.title, rect.topLeft(), theme_, sink_);
            describeText(band.when, rect.topLeft(), theme_, sink_);
            sink_.endItem();
        }
    }

    void lane(const Strip& strip, int index) {
        const LaneContent& content = layout_.lanes[index];
        const QRectF rect = layout_.laneRect(page_, strip, index);
        if (content.divider)
            divider(content, rect.top() - layout_.spacing.divider);
        if (!rect.intersects(region_))
            return;
        sink_.beginItem(content.item, content.title.block.text);
        if (content.experience)
            sink_.path(rectPath(rect), Qt::NoPen, theme_[Ink::laneTint]);
        if (region_.left() < rect.left() + layout_.spacing.label) {
            describeText(content.title, rect.topLeft(), theme_, sink_);
            describeText(content.note, rect.topLeft(), theme_, sink_);
        }
        if (content.experience)
            describeExperience(layout_, *content.experience, layout_.rows[strip.row], rect, region_, theme_,
                               sink_);
        else
            cells(strip, index, content);
        QPainterPath line(rect.bottomLeft());
        line.lineTo(rect.bottomRight());
        sink_.path(line, QPen(theme_[Ink::faint], 1), {});
        sink_.endItem();
    }

    void cells(const Strip& strip, int lane, const LaneContent& content) {
        const Row& row = layout_.rows[strip.row];
        // Boxes that begin left of the region may reach into it.
        const int first = std::max(row.first, firstVisible(row) - content.longestSpan + 1);
        for (int column = first; column < row.end; ++column) {
            if (layout_.columnsLeft() + layout_.columns[column].x > region_.right())
                break;
            for (const Box& box : content.cells[column].boxes) {
                const QRectF rect = layout_.boxRect(strip, lane, column, box);
                // Icons may stand up to a gap outside of their box.
                if (rect.adjusted(-2 * layout_.spacing.gap, 0, 0, 0).intersects(region_))
                    describeBox(box, rect, theme_, sink_);
            }
        }
    }

    int firstVisible(const Row& row) const {
        const double x = region_.left() - layout_.columnsLeft();
        const auto begin = layout_.columns.begin() + row.first, end = layout_.columns.begin() + row.end;
        const auto it = std::partition_point(begin, end, [x](const Column& c) { return c.x + c.width < x; });
        return static_cast<int>(it - layout_.columns.begin());
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

    static QPainterPath rectPath(const QRectF& rect) {
        QPainterPath path;
        path.addRect(rect);
        return path;
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
