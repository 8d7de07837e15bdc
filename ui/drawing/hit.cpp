#include "ui/drawing/hit.h"

#include <cmath>

namespace touchline {

namespace {

constexpr double pointReach = 8;

QRectF bandRect(const Layout& layout, const Strip& strip, const StageBand& band) {
    return {layout.columnsLeft() + band.x, strip.y, band.width, layout.rows[strip.row].bandHeight};
}

QPointF markCentre(const Layout& layout, const Page& page, const Strip& strip, int lane,
                   const CurveMark& mark) {
    return {layout.centre(mark.run), layout.laneRect(page, strip, lane).top() +
                                         experienceY(*layout.lanes[lane].experience, mark.value)};
}

int columnAt(const Layout& layout, const Row& row, double x) {
    const auto begin = layout.columns.begin() + row.first, end = layout.columns.begin() + row.end;
    const auto it =
        std::partition_point(begin, end, [x](const Column& column) { return column.x + column.width <= x; });
    return it == end || it->x > x ? -1 : static_cast<int>(it - layout.columns.begin());
}

/// Calls `f(strip, lane, column, box, rect)` for the boxes of lanes until it returns true.
template <class F>
bool anyBox(const Layout& layout, const Page& page, F f) {
    for (const Strip& strip : page.strips) {
        const Row& row = layout.rows[strip.row];
        for (const int lane : strip.lanes) {
            if (layout.lanes[lane].experience)
                continue;
            for (int column = row.first; column < row.end; ++column) {
                for (const Box& box : layout.lanes[lane].cells[column].boxes) {
                    if (f(box, layout.boxRect(strip, lane, column, box)))
                        return true;
                }
            }
        }
    }
    return false;
}

void hitExperience(const Layout& layout, const Page& page, const Strip& strip, QPointF pos, double reach,
                   Hit& hit) {
    const Experience& experience = *layout.lanes[hit.lane].experience;
    const double top = layout.laneRect(page, strip, hit.lane).top();
    hit.value = highestValue - (pos.y() - top - experienceY(experience, highestValue)) / experience.emotion;
    hit.value = std::clamp(hit.value, lowestValue, highestValue);
    double nearest = reach;
    const auto isLeft = [&hit](const CurveMark& mark) { return mark.run.end() <= hit.column; };
    for (const CurveLine& line : experience.lines) {
        if (!line.main && line.role != CurveRole::intended)
            continue;
        auto at = std::partition_point(line.marks.begin(), line.marks.end(), isLeft);
        for (; at != line.marks.end() && at->run.contains(hit.column); ++at) {
            const CurveMark& mark = *at;
            const QPointF away = markCentre(layout, page, strip, hit.lane, mark) - pos;
            // Where two points are equally near, the main curve, drawn last, is on top.
            if (const double distance = std::hypot(away.x(), away.y()); distance <= nearest) {
                nearest = distance;
                hit.item = mark.item;
            }
        }
    }
}

void hitCells(const Layout& layout, const Strip& strip, QPointF pos, Hit& hit) {
    const LaneContent& content = layout.lanes[hit.lane];
    const Row& row = layout.rows[strip.row];
    for (int column = std::max(row.first, hit.column - content.longestSpan + 1); column <= hit.column;
         ++column) {
        for (const Box& box : content.cells[column].boxes) {
            if (layout.boxRect(strip, hit.lane, column, box).contains(pos))
                hit.item = box.item;
        }
    }
}

} // namespace

Hit hitAt(const Layout& layout, const Page& page, QPointF pos, double reach) {
    Hit hit;
    for (const Box& box : page.frame) {
        if (box.rect.contains(pos))
            hit.item = box.item;
    }
    const auto isAbove = [&pos](const Strip& strip) { return strip.y + strip.height <= pos.y(); };
    const auto at = std::partition_point(page.strips.begin(), page.strips.end(), isAbove);
    if (at != page.strips.end() && pos.y() >= at->y) {
        const Strip& strip = *at;
        hit.strip = static_cast<int>(at - page.strips.begin());
        const Row& row = layout.rows[strip.row];
        hit.column = columnAt(layout, row, pos.x() - layout.columnsLeft());
        for (const StageBand& band : row.stages) {
            if (bandRect(layout, strip, band).contains(pos))
                hit.item = band.item;
        }
        for (const int lane : strip.lanes) {
            const QRectF rect = layout.laneRect(page, strip, lane);
            if (!rect.contains(pos))
                continue;
            hit.lane = lane;
            if (hit.column >= 0)
                hit.step = layout.lanes[lane].ofOther ? layout.columns[hit.column].other
                                                      : layout.columns[hit.column].step;
            if (hit.column < 0) {
                if (pos.x() < layout.columnsLeft())
                    hit.item = layout.lanes[lane].item;
            } else if (layout.lanes[lane].experience) {
                hitExperience(layout, page, strip, pos, reach, hit);
            } else {
                hitCells(layout, strip, pos, hit);
            }
        }
    }
    return hit;
}

QRectF rectOf(const Layout& layout, const Page& page, const Item& item) {
    QRectF found;
    switch (item.kind) {
    case ItemKind::none:
        return {};
    case ItemKind::stage:
        for (const Strip& strip : page.strips) {
            for (const StageBand& band : layout.rows[strip.row].stages) {
                if (band.item == item)
                    return bandRect(layout, strip, band);
            }
        }
        return {};
    case ItemKind::lane:
        for (const Strip& strip : page.strips) {
            for (const int lane : strip.lanes) {
                if (layout.lanes[lane].item == item)
                    return layout.laneRect(page, strip, lane);
            }
        }
        return {};
    case ItemKind::point:
        if (const auto centre = pointCentre(layout, page, item.id))
            return {*centre - QPointF(pointReach, pointReach), QSizeF(2 * pointReach, 2 * pointReach)};
        return {};
    default:
        for (const Box& box : page.frame) {
            if (box.item == item)
                return box.rect;
        }
        // A step stands in several lanes; its own box is the one in the lane of steps.
        anyBox(layout, page, [&](const Box& box, const QRectF& rect) {
            if (box.item != item || (!found.isNull() && !box.fills))
                return false;
            found = rect;
            return item.kind != ItemKind::step || box.fills;
        });
        return found;
    }
}

EditPlace editPlace(const Layout& layout, const Page& page, const Item& item) {
    const QRectF rect = rectOf(layout, page, item);
    switch (item.kind) {
    case ItemKind::lane:
        return {
            QRectF(rect.left(), rect.top() + 4, layout.spacing.label - 12, std::max(rect.height() - 8, 44.0)),
            TextStyle::name};
    case ItemKind::stage:
        return {rect, TextStyle::stage};
    case ItemKind::step:
        return {rect, TextStyle::step};
    case ItemKind::journey:
        return {rect, TextStyle::title};
    case ItemKind::point:
        return {rect.isNull() ? rect : QRectF(rect.center().x() - 60, rect.bottom() + 2, 120, 28),
                TextStyle::strong};
    default:
        return {rect, TextStyle::text};
    }
}

std::optional<QPointF> pointCentre(const Layout& layout, const Page& page, QUuid point) {
    for (const Strip& strip : page.strips) {
        const Row& row = layout.rows[strip.row];
        for (const int lane : strip.lanes) {
            if (!layout.lanes[lane].experience)
                continue;
            for (const CurveLine& line : layout.lanes[lane].experience->lines) {
                for (const CurveMark& mark : line.marks) {
                    if (mark.item.id == point && mark.run.first >= row.first && mark.run.first < row.end)
                        return markCentre(layout, page, strip, lane, mark);
                }
            }
        }
    }
    return {};
}

} // namespace touchline
