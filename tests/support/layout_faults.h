#pragma once

#include "ui/drawing/layout.h"

#include <QRegularExpression>

/// Finds what a picture must never show: text that is cut, boxes over each other, things outside of their
/// place.
namespace touchline::testing {

inline constexpr double tolerance = 0.51; // glyph widths are floats

/// What is wrong with the lines of a text: nothing lost, none wider than its room.
inline QString textFault(const PlacedText& text) {
    QString shown;
    for (qsizetype i = 0; i < text.block.lines.size(); ++i) {
        shown += text.block.line(i);
        if (static_cast<double>(text.block.lines[i].width) > text.width + tolerance)
            return QString("line wider than its room: %1").arg(text.block.line(i));
    }
    const auto letters = [](QString s) { return s.remove(QRegularExpression("\\s")); };
    if (letters(shown) != letters(text.block.text))
        return QString("text lost: %1").arg(text.block.text);
    return {};
}

inline QString boxFault(const Box& box) {
    const QRectF inside(QPointF(), box.rect.size());
    for (const PlacedText& text : box.texts) {
        if (const QString fault = textFault(text); !fault.isEmpty())
            return fault;
        const QRectF area(text.pos, QSizeF(text.width, text.block.height()));
        if (!text.block.lines.isEmpty() &&
            !inside.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(area))
            return QString("text outside of its box: %1").arg(text.block.text);
    }
    return {};
}

/// What is wrong on one page: boxes outside of their cell or over each other, lanes over each other.
inline QString pageFault(const Layout& layout, const Page& page) {
    const QRectF paper(QPointF(), page.size + QSizeF(tolerance, tolerance));
    double bottom = 0;
    for (const Box& box : page.frame) {
        if (!paper.contains(box.rect))
            return "header or footer outside of the page";
        if (const QString fault = boxFault(box); !fault.isEmpty())
            return fault;
    }
    for (const Strip& strip : page.strips) {
        if (strip.y < bottom)
            return "rows over each other";
        bottom = strip.y + strip.height;
        const Row& row = layout.rows[strip.row];
        for (const StageBand& band : row.stages) {
            if (const QString fault = textFault(band.title); !fault.isEmpty())
                return fault;
            if (band.title.pos.y() < 0 || band.title.pos.y() + band.title.block.height() > row.bandHeight)
                return "stage title outside of its band";
        }
        double laneBottom = strip.y + row.bandHeight;
        for (const int lane : strip.lanes) {
            const QRectF laneRect = layout.laneRect(page, strip, lane);
            if (laneRect.top() < laneBottom - tolerance)
                return "lanes over each other";
            laneBottom = laneRect.bottom();
            if (laneRect.bottom() > page.size.height())
                return "lane outside of the page";
            if (layout.lanes[lane].experience)
                continue;
            QList<QRectF> placed;
            for (int column = row.first; column < row.end; ++column) {
                for (const Box& box : layout.lanes[lane].cells[column].boxes) {
                    if (const QString fault = boxFault(box); !fault.isEmpty())
                        return fault;
                    const QRectF rect = layout.boxRect(strip, lane, column, box);
                    const Column& last = layout.columns[column + box.span - 1];
                    const double left = layout.columnsLeft() + layout.columns[column].x;
                    const double right = layout.columnsLeft() + last.x + last.width;
                    if (column + box.span > row.end)
                        return "box reaches out of its row";
                    const QRectF cell(QPointF(left, laneRect.top()), QPointF(right, laneRect.bottom()));
                    if (!cell.adjusted(-tolerance, 0, tolerance, tolerance).contains(rect))
                        return "box outside of its cell";
                    for (const QRectF& other : placed) {
                        if (other.intersects(rect.adjusted(0.1, 0.1, -0.1, -0.1)))
                            return "boxes over each other";
                    }
                    placed.append(rect);
                }
            }
        }
        if (laneBottom > strip.y + strip.height + tolerance)
            return "lanes longer than their row";
    }
    return {};
}

/// Where the word and the number at a point stand, from the lane's top left.
inline QRectF labelRect(const Layout& layout, const Experience& experience, const CurveMark& mark) {
    if (mark.word.lines.isEmpty() && mark.count.lines.isEmpty())
        return {};
    const double height = mark.word.height() + mark.count.height();
    const double width = std::max(mark.word.width(), mark.count.width());
    const double at = experienceY(experience, mark.labelAt);
    return {layout.centre(mark.run) - width / 2, mark.labelAbove ? at - 10 - height : at, width, height};
}

/// What is wrong beside a point with a band or with answers: a label upon them.
inline QString bandFault(const Experience& experience, const CurveMark& mark) {
    if (mark.band.kind == BandKind::none) // so have the lines that are not the main one
        return {};
    double low = mark.value, high = mark.value;
    if (mark.band.kind == BandKind::measured || mark.band.kind == BandKind::indicative) {
        low = mark.band.low;
        high = mark.band.high;
    }
    for (const Dots& dots : mark.band.dots) {
        low = std::min(low, dots.value);
        high = std::max(high, dots.value);
    }
    if (low < lowestValue || high > highestValue || low > mark.value || high < mark.value)
        return "band beyond the scale or beside its value";
    if (!mark.word.lines.isEmpty() && (mark.labelAbove ? mark.labelAt < high : mark.labelAt > low))
        return "label of a point upon its band";
    for (const GapLabel& gap : experience.gaps) {
        if (gap.run.first == mark.run.first && gap.labelAt < high)
            return "label of a gap upon a band";
    }
    return {};
}

/// What is wrong with curve labels: outside of the lane, wider than their room or over each other.
inline QString experienceFault(const Layout& layout) {
    for (int lane = 0; lane < layout.lanes.size(); ++lane) {
        if (!layout.lanes[lane].experience)
            continue;
        const Experience& experience = *layout.lanes[lane].experience;
        for (const Row& row : layout.rows) {
            const double laneHeight = row.laneHeights[lane];
            double legend = experience.legendTop;
            for (const LegendEntry& entry : experience.legend) {
                if (entry.pos.y() < legend - tolerance)
                    return "entries of a legend over each other";
                legend = entry.pos.y() + entry.text.height();
            }
            if (legend > laneHeight || experienceY(experience, lowestValue) > laneHeight)
                return "legend or scale outside of its lane";
            QList<QRectF> labels;
            for (const CurveLine& line : experience.lines) {
                if (!line.name.isEmpty())
                    continue;
                for (const CurveMark& mark : line.marks) {
                    if (mark.run.first < row.first || mark.run.first >= row.end)
                        continue;
                    const QRectF rect = labelRect(layout, experience, mark);
                    for (const QRectF& other : labels) {
                        if (other.adjusted(0.5, 0.5, -0.5, -0.5).intersects(rect))
                            return "labels of points over each other";
                    }
                    if (!rect.isNull())
                        labels.append(rect);
                }
            }
            for (const CurveLine& line : experience.lines) {
                for (const CurveMark& mark : line.marks) {
                    if (mark.run.first < row.first || mark.run.first >= row.end)
                        continue;
                    const double height = mark.word.height() + mark.count.height();
                    const double at = experienceY(experience, mark.labelAt);
                    const double top = mark.labelAbove ? at - 10 - height : at;
                    if (top < 0 || top + height > row.laneHeights[lane])
                        return "label of a point outside of its lane";
                    if (mark.word.width() > mark.labelWidth + tolerance)
                        return "word wider than its room";
                    if (const QString fault = bandFault(experience, mark); !fault.isEmpty())
                        return fault;
                }
            }
        }
    }
    return {};
}

inline QString faultOf(const Layout& layout) {
    if (layout.pages.isEmpty())
        return "no page";
    for (const Page& page : layout.pages) {
        if (const QString fault = pageFault(layout, page); !fault.isEmpty())
            return fault;
    }
    return experienceFault(layout);
}

} // namespace touchline::testing
