#include "ui/drawing/describe_experience.h"

#include "ui/drawing/curve_areas.h"
#include "ui/drawing/describe_box.h"
#include "ui/drawing/icons.h"

#include <cmath>

namespace touchline {

namespace {

QPen curvePen(const QColor& colour, double width, const QList<qreal>& dashes = {}) {
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

constexpr double labelReach = 80; ///< beyond the column of a point, at most

/// A piece of a curve between the points of two neighbouring steps.
struct Segment {
    Bezier shape;
    int step = 0; ///< of its left end
    bool weak = false;
};

class Experiencer {
public:
    Experiencer(const Layout& layout, const Experience& experience, const Row& row, const QRectF& lane,
                const QRectF& region, const Theme& theme, Sink& sink)
        : layout_(layout), experience_(experience), row_(row), lane_(lane), region_(region), theme_(theme),
          sink_(sink), left_(layout.columnsLeft()), right_(left_ + row.width), width_(layout.spacing.curve),
          pointRadius_(width_ * 1.6 + 0.7), shown_(layout.columnsIn(row, region.left() - left_ - labelReach,
                                                                    region.right() - left_ + labelReach)) {}

    void run() {
        for (const CurveLine& line : experience_.lines)
            segments_.append(segmentsOf(line));
        grid();
        shading();
        for (qsizetype i = 0; i < experience_.lines.size(); ++i)
            curve(experience_.lines[i], segments_[i]);
        notMeasured();
        gapLines();
        for (const CurveLine& line : experience_.lines)
            points(line);
        gapLabels();
        if (region_.left() < lane_.left() + layout_.spacing.label) {
            axis();
            legend();
        }
    }

private:
    double y(double value) const { return lane_.top() + experienceY(experience_, value); }

    double x(ColumnRun run) const { return layout_.centre(run); }

    /// Whether columns of this row reach into the region, with what stands in their middle.
    bool isShown(ColumnRun run) const { return run.first < shown_.end() && run.end() > shown_.first; }

    /// The first mark that stands at `column` or after it.
    static qsizetype firstMark(const QList<CurveMark>& marks, int column) {
        const auto isBefore = [column](const CurveMark& mark) { return mark.run.end() <= column; };
        return std::partition_point(marks.begin(), marks.end(), isBefore) - marks.begin();
    }

    bool isVisible(double from, double to) const { return to >= region_.left() && from <= region_.right(); }

    /// The segments between neighbouring steps that have values, cut off at the ends of the row.
    QList<Segment> segmentsOf(const CurveLine& line) const {
        const QList<CurveMark>& marks = line.marks;
        const qsizetype begin = firstMark(marks, row_.first), end = firstMark(marks, row_.end);
        // Two more points on each side decide the slopes at the ends of what is shown.
        const qsizetype first = std::max<qsizetype>(firstMark(marks, shown_.first) - 2, 0);
        const qsizetype last = std::min<qsizetype>(firstMark(marks, shown_.end()) + 2, marks.size());
        QList<Segment> result;
        for (qsizetype from = first; from < last;) {
            qsizetype to = from + 1;
            while (to < last && marks[to].step == marks[to - 1].step + 1)
                ++to;
            appendRun(result, marks, from, to, begin, end);
            from = to;
        }
        return result;
    }

    /// The curve through the marks from..to; those before `first` and from `last` on stand outside the row.
    void appendRun(QList<Segment>& result, const QList<CurveMark>& marks, qsizetype from, qsizetype to,
                   qsizetype first, qsizetype last) const {
        QList<QPointF> points;
        for (qsizetype i = from; i < to; ++i) {
            const double outside = layout_.spacing.columnMin;
            const double at = i < first   ? left_ - (static_cast<double>(first - i) - 0.5) * outside
                              : i >= last ? right_ + (static_cast<double>(i - last) + 0.5) * outside
                                          : x(marks[i].run);
            points.append({at, y(marks[i].value)});
        }
        const QList<Bezier> curve = monotoneCurve(points);
        for (qsizetype i = 0; i < curve.size(); ++i) {
            Bezier shape = curve[i];
            const double begin = shape.p0.x(), end = shape.p1.x();
            if (end <= left_ || begin >= right_)
                continue;
            const double cutBegin = begin < left_ ? (left_ - begin) / (end - begin) : 0;
            const double cutEnd = end > right_ ? (right_ - begin) / (end - begin) : 1;
            const CurveMark &a = marks[from + i], &b = marks[from + i + 1];
            result.append({shape.part(cutBegin, cutEnd), a.step, a.weak || b.weak});
        }
    }

    void grid() {
        for (int value = -2; value <= 2; ++value) {
            describeRule({left_, y(value)}, right_ - left_, value == 0 ? 1.6 : 1, theme_[Ink::faint], sink_);
        }
    }

    const QList<Segment>* segmentsOf(CurveRole role) const {
        for (qsizetype i = 0; i < experience_.lines.size(); ++i) {
            const CurveLine& line = experience_.lines[i];
            if (line.role == role && (line.main || role == CurveRole::intended))
                return &segments_[i];
        }
        return nullptr;
    }

    /// Between intended and realised where both are known, one area for each stretch of either sign.
    void shading() {
        const QList<Segment>* intended = segmentsOf(CurveRole::intended);
        const QList<Segment>* realised = segmentsOf(CurveRole::realised);
        if (!intended || !realised)
            return;
        QHash<int, const Segment*> aims;
        for (const Segment& segment : *intended)
            aims.insert(segment.step, &segment);
        QPainterPath shortfall, over;
        shortfall.setFillRule(Qt::WindingFill);
        over.setFillRule(Qt::WindingFill);
        for (const Segment& real : *realised) {
            const Segment* aim = aims.value(real.step);
            for (const CurveArea& area : aim ? areasBetween(aim->shape, real.shape) : QList<CurveArea>())
                addArea(area.isShortfall ? shortfall : over, area, area.isShortfall ? 5 : 11);
        }
        fillArea(shortfall, Ink::shortfallTint);
        fillArea(over, Ink::overTint);
    }

    void addArea(QPainterPath& path, const CurveArea& area, double hatchDistance) const {
        if (theme_.hatched)
            addHatching(path, area, hatchDistance);
        else
            addOutline(path, area);
    }

    void fillArea(const QPainterPath& path, Ink ink) {
        if (path.isEmpty())
            return;
        if (theme_.hatched)
            sink_.path(path, QPen(theme_[ink], 0.8), {});
        else
            sink_.path(path, Qt::NoPen, theme_[ink]);
    }

    void curve(const CurveLine& line, const QList<Segment>& segments) {
        const QColor& colour = theme_[line.ink];
        for (const Segment& segment : segments) {
            const Bezier& shape = segment.shape;
            if (!isVisible(shape.p0.x(), shape.p1.x()))
                continue;
            QPen pen = curvePen(colour, width_ * 0.47);
            if (line.main)
                pen = segment.weak ? curvePen(colour, width_, {0.01, 2}) : curvePen(colour, width_);
            else if (!line.name.isEmpty())
                pen =
                    segment.weak ? curvePen(colour, width_ * 0.6, {0.01, 2}) : curvePen(colour, width_ * 0.6);
            else if (line.role == CurveRole::intended)
                pen = curvePen(colour, width_ * 0.6, {4, 3});
            else if (line.role == CurveRole::expected)
                pen = curvePen(colour, width_ * 0.47, {1, 3});
            QPainterPath path(shape.p0);
            path.cubicTo(shape.c1, shape.c2, shape.p1);
            sink_.path(path, pen, {});
        }
    }

    void points(const CurveLine& line) {
        for (qsizetype i = firstMark(line.marks, shown_.first); i < line.marks.size(); ++i) {
            const CurveMark& mark = line.marks[i];
            if (!isShown(mark.run))
                break;
            const QPointF at(x(mark.run), y(mark.value));
            const bool alone = isAlone(line, mark);
            if (!line.main && mark.word.lines.isEmpty() && !alone)
                continue;
            sink_.beginItem(mark.item);
            const double radius = line.main ? pointRadius_ : width_;
            QPainterPath dot;
            dot.addEllipse(at, radius, radius);
            sink_.path(dot, QPen(theme_[line.ink], width_ * (line.main ? 0.8 : 0.47)),
                       mark.weak || !line.main ? theme_[Ink::paper] : theme_[line.ink]);
            label(mark, at, line.name.isEmpty() ? Ink::text : line.ink);
            sink_.endItem();
        }
    }

    /// A point without neighbours has no curve that would show it.
    static bool isAlone(const CurveLine& line, const CurveMark& mark) {
        const qsizetype i = &mark - line.marks.constData();
        const bool before = i > 0 && line.marks[i - 1].step == mark.step - 1;
        const bool after = i + 1 < line.marks.size() && line.marks[i + 1].step == mark.step + 1;
        return !before && !after;
    }

    void label(const CurveMark& mark, QPointF at, Ink ink) {
        const double width = mark.labelWidth;
        const double height = mark.word.height() + mark.count.height();
        double top =
            mark.labelAbove ? y(mark.labelAt) - pointRadius_ - 4 - height : at.y() + pointRadius_ + 4;
        // The word stands next to its point, the count beyond it.
        const TextBlock& first = mark.labelAbove ? mark.count : mark.word;
        const TextBlock& second = mark.labelAbove ? mark.word : mark.count;
        for (const TextBlock* block : {&first, &second}) {
            const QColor& colour = theme_[block == &mark.word ? ink : Ink::quiet];
            describeLines(*block, {at.x() - width / 2, top}, width, Align::centre, colour, sink_);
            top += block->height();
        }
    }

    void notMeasured() {
        for (const ColumnRun run : experience_.notMeasured) {
            if (!isShown(run))
                continue;
            const double width = experience_.notMeasuredText.width();
            describeLines(experience_.notMeasuredText, {x(run) - width / 2, y(0) + 4}, width, Align::centre,
                          theme_[Ink::quiet], sink_);
        }
    }

    void gapLines() {
        for (const GapLabel& gap : experience_.gaps) {
            if (!isShown(gap.run))
                continue;
            QPainterPath path(QPointF(x(gap.run), y(gap.intended)));
            path.lineTo(x(gap.run), y(gap.realised) - pointRadius_);
            sink_.path(path, curvePen(theme_[Ink::shortfall], width_ * 0.47, {1, 3}), {});
        }
    }

    void gapLabels() {
        for (const GapLabel& gap : experience_.gaps) {
            if (!isShown(gap.run))
                continue;
            const double width = gap.text.width() + 16, height = gap.text.height() + 4;
            const QRectF rect(x(gap.run) - width / 2, y(gap.intended) - 10 - height, width, height);
            sink_.box(rect, theme_[BoxStyle::gapLabel]);
            describeLines(gap.text, rect.topLeft() + QPointF(8, 2), width - 16, Align::centre,
                          theme_[Ink::shortfall], sink_);
        }
    }

    void axis() {
        for (int value = -2; value <= 2; ++value) {
            const double size = layout_.spacing.face;
            const QPointF face(lane_.left() + layout_.spacing.label - 6 - size / 2, y(value));
            const Symbol symbol = faceOf(value, face, size, theme_);
            sink_.path(symbol.path, symbol.pen, symbol.fill);
            const QString number = value > 0   ? QString("+%1").arg(value)
                                   : value < 0 ? minusSign + QString::number(-value)
                                               : QString("0");
            const double textSize = sizeOf(experience_.axisFace);
            sink_.text({face.x() - size / 2 - 2 * textSize, y(value) + textSize * 0.36}, number,
                       experience_.axisFace, theme_[Ink::quiet], 1.2 * textSize);
        }
    }

    void legend();

    const Layout& layout_;
    const Experience& experience_;
    const Row& row_;
    const QRectF lane_;
    const QRectF region_;
    const Theme& theme_;
    Sink& sink_;
    double left_;
    double right_;
    double width_;                   ///< of the main curve
    double pointRadius_;             ///< of its points
    ColumnRun shown_;                ///< the columns of this row that reach into the region
    QList<QList<Segment>> segments_; ///< one list a line
};

void Experiencer::legend() {
    const double sample = 24 * layout_.spacing.em;
    double top = lane_.top() + experience_.legendTop;
    for (const LegendEntry& entry : experience_.legend) {
        const QPointF middle(lane_.left(), top + lineHeightOf(entry.text.face) / 2);
        const QColor& colour = theme_[entry.ink];
        QPainterPath line(middle);
        line.lineTo(middle + QPointF(sample, 0));
        switch (entry.kind) {
        case LegendEntry::Kind::main:
            sink_.path(line, curvePen(colour, width_), {});
            break;
        case LegendEntry::Kind::weak:
            sink_.path(line, curvePen(colour, width_, {0.01, 2}), {});
            break;
        case LegendEntry::Kind::intended:
            sink_.path(line, curvePen(colour, width_ * 0.6, {4, 3}), {});
            break;
        case LegendEntry::Kind::expected:
            sink_.path(line, curvePen(colour, width_ * 0.47, {1, 3}), {});
            break;
        case LegendEntry::Kind::thin:
        case LegendEntry::Kind::coupled:
            sink_.path(line, curvePen(colour, width_ * 0.47), {});
            break;
        case LegendEntry::Kind::moment: {
            const Symbol star =
                symbolOf(IconKind::star, middle + QPointF(sample / 2, 0), 14 * layout_.spacing.em, theme_);
            sink_.path(star.path, star.pen, star.fill);
            break;
        }
        case LegendEntry::Kind::shortfall:
        case LegendEntry::Kind::over:
            QPainterPath area;
            const QPointF up(0, -5), down(0, 5), along(sample, 0);
            addArea(area,
                    {{middle + up, middle + up + along / 3, middle + up + along / 1.5, middle + up + along},
                     {middle + down, middle + down + along / 3, middle + down + along / 1.5,
                      middle + down + along},
                     true},
                    entry.kind == LegendEntry::Kind::shortfall ? 5 : 11);
            fillArea(area, entry.ink);
            break;
        }
        describeLines(entry.text, {lane_.left() + sample + 10, top}, entry.text.width(), Align::left,
                      theme_[Ink::quiet], sink_);
        top += entry.text.height() + 4;
    }
}

} // namespace

void describeExperience(const Layout& layout, const Experience& experience, const Row& row,
                        const QRectF& lane, const QRectF& region, const Theme& theme, Sink& sink) {
    Experiencer(layout, experience, row, lane, region, theme, sink).run();
}

} // namespace touchline
