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

/// A piece of a curve between the points of two neighbouring columns.
struct Segment {
    Bezier shape;
    int column = 0; ///< of its left end
    bool weak = false;
};

class Experiencer {
public:
    Experiencer(const Layout& layout, const Experience& experience, const Row& row, const QRectF& lane,
                const QRectF& region, const Theme& theme, Sink& sink)
        : layout_(layout), experience_(experience), row_(row), lane_(lane), region_(region), theme_(theme),
          sink_(sink), left_(layout.columnsLeft()), right_(left_ + row.width), width_(layout.spacing.curve),
          pointRadius_(width_ * 1.6 + 0.7) {
        const ColumnRange shown = layout.columnsIn(row, region.left() - left_, region.right() - left_);
        shownFirst_ = shown.first;
        shownEnd_ = shown.end;
    }

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

    /// The centre of any column as if all stood in this row: the neighbours outside it follow its ends.
    double x(int column) const {
        if (column < row_.first)
            return left_ - layout_.columns[column].width / 2;
        if (column >= row_.end)
            return right_ + layout_.columns[column].width / 2;
        return layout_.columnCentre(column);
    }

    /// Whether a column of this row lies in the region, with what stands in its middle.
    bool isShown(int column) const { return column >= shownFirst_ && column < shownEnd_; }

    /// The first mark that stands at `column` or after it.
    static qsizetype firstMark(const QList<CurveMark>& marks, int column) {
        const auto isBefore = [column](const CurveMark& mark) { return mark.column < column; };
        return std::partition_point(marks.begin(), marks.end(), isBefore) - marks.begin();
    }

    bool isVisible(double from, double to) const { return to >= region_.left() && from <= region_.right(); }

    QList<Segment> segmentsOf(const CurveLine& line) const {
        QList<Segment> result;
        const QList<CurveMark>& marks = line.marks;
        // Two more columns on each side decide the slopes at the ends of what is shown.
        const qsizetype end = firstMark(marks, shownEnd_ + 2);
        qsizetype first = firstMark(marks, shownFirst_ - 2);
        while (first < end) {
            qsizetype last = first;
            while (last + 1 < end && marks[last + 1].column == marks[last].column + 1)
                ++last;
            appendRun(result, marks, first, last);
            first = last + 1;
        }
        return result;
    }

    void appendRun(QList<Segment>& result, const QList<CurveMark>& marks, qsizetype first,
                   qsizetype last) const {
        QList<QPointF> points;
        double before = -1e9;
        for (qsizetype i = first; i <= last; ++i) {
            double at = x(marks[i].column);
            // A second neighbour beyond the row's end keeps its distance.
            if (at <= before)
                at = before + layout_.spacing.columnMin;
            if (marks[i].column == row_.first - 2)
                at -= layout_.spacing.columnMin;
            points.append({at, y(marks[i].value)});
            before = at;
        }
        const QList<Bezier> curve = monotoneCurve(points);
        for (qsizetype i = 0; i < curve.size(); ++i) {
            Bezier shape = curve[i];
            const double from = shape.p0.x(), to = shape.p1.x();
            if (to <= left_ || from >= right_)
                continue;
            const double begin = from < left_ ? (left_ - from) / (to - from) : 0;
            const double end = to > right_ ? (right_ - from) / (to - from) : 1;
            result.append({shape.part(begin, end), marks[first + i].column,
                           marks[first + i].weak || marks[first + i + 1].weak});
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
            aims.insert(segment.column, &segment);
        QPainterPath shortfall, over;
        shortfall.setFillRule(Qt::WindingFill);
        over.setFillRule(Qt::WindingFill);
        for (const Segment& real : *realised) {
            const Segment* aim = aims.value(real.column);
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
        const qsizetype end = firstMark(line.marks, shownEnd_);
        for (qsizetype i = firstMark(line.marks, shownFirst_); i < end; ++i) {
            const CurveMark& mark = line.marks[i];
            const QPointF at(x(mark.column), y(mark.value));
            const bool alone = isAlone(line, mark);
            if (!line.main && mark.word.lines.isEmpty() && !alone)
                continue;
            sink_.beginItem(mark.item);
            const double radius = line.main ? pointRadius_ : width_;
            QPainterPath dot;
            dot.addEllipse(at, radius, radius);
            sink_.path(dot, QPen(theme_[line.ink], width_ * (line.main ? 0.8 : 0.47)),
                       mark.weak || !line.main ? theme_[Ink::paper] : theme_[line.ink]);
            label(mark, at);
            sink_.endItem();
        }
    }

    /// A point without neighbours has no curve that would show it.
    static bool isAlone(const CurveLine& line, const CurveMark& mark) {
        const qsizetype i = &mark - line.marks.constData();
        const bool before = i > 0 && line.marks[i - 1].column == mark.column - 1;
        const bool after = i + 1 < line.marks.size() && line.marks[i + 1].column == mark.column + 1;
        return !before && !after;
    }

    void label(const CurveMark& mark, QPointF at) {
        const double width = layout_.columns[mark.column].width - layout_.spacing.gap;
        const double height = mark.word.height() + mark.count.height();
        double top =
            mark.labelAbove ? y(mark.labelAt) - pointRadius_ - 4 - height : at.y() + pointRadius_ + 4;
        // The word stands next to its point, the count beyond it.
        const TextBlock& first = mark.labelAbove ? mark.count : mark.word;
        const TextBlock& second = mark.labelAbove ? mark.word : mark.count;
        for (const TextBlock* block : {&first, &second}) {
            const QColor& colour = theme_[block == &mark.word ? Ink::text : Ink::quiet];
            describeLines(*block, {at.x() - width / 2, top}, width, Align::centre, colour, sink_);
            top += block->height();
        }
    }

    void notMeasured() {
        const QList<int>& columns = experience_.notMeasured;
        for (auto it = std::lower_bound(columns.begin(), columns.end(), shownFirst_);
             it != columns.end() && *it < shownEnd_; ++it) {
            const int column = *it;
            const double width = experience_.notMeasuredText.width();
            describeLines(experience_.notMeasuredText, {x(column) - width / 2, y(0) + 4}, width,
                          Align::centre, theme_[Ink::quiet], sink_);
        }
    }

    void gapLines() {
        for (const GapLabel& gap : experience_.gaps) {
            if (!isShown(gap.column))
                continue;
            QPainterPath path(QPointF(x(gap.column), y(gap.intended)));
            path.lineTo(x(gap.column), y(gap.realised) - pointRadius_);
            sink_.path(path, curvePen(theme_[Ink::shortfall], width_ * 0.47, {1, 3}), {});
        }
    }

    void gapLabels() {
        for (const GapLabel& gap : experience_.gaps) {
            if (!isShown(gap.column))
                continue;
            const double width = gap.text.width() + 16, height = gap.text.height() + 4;
            const QRectF rect(x(gap.column) - width / 2, y(gap.intended) - 10 - height, width, height);
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
                                   : value < 0 ? QString("\u2212%1").arg(-value)
                                               : QString("0");
            const double textSize = sizeOf(experience_.notMeasuredText.face);
            sink_.text({face.x() - size / 2 - 2 * textSize, y(value) + textSize * 0.36}, number,
                       experience_.notMeasuredText.face, theme_[Ink::quiet], 1.2 * textSize);
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
    int shownFirst_ = 0;             ///< the columns of this row that reach into the region
    int shownEnd_ = 0;               ///< one past the last of them
    double width_;                   ///< of the main curve
    double pointRadius_;             ///< of its points
    QList<QList<Segment>> segments_; ///< one list a line
};

void Experiencer::legend() {
    const double sample = 24 * layout_.spacing.em;
    double top = lane_.top() + experience_.legendTop;
    for (const LegendEntry& entry : experience_.legend) {
        const QPointF middle(lane_.left(), top + lineHeightOf(entry.text.face) / 2);
        QPainterPath line(middle);
        line.lineTo(middle + QPointF(sample, 0));
        switch (entry.kind) {
        case LegendEntry::Kind::realised:
            sink_.path(line, curvePen(theme_[Ink::realised], width_), {});
            break;
        case LegendEntry::Kind::weak:
            sink_.path(line, curvePen(theme_[Ink::realised], width_, {0.01, 2}), {});
            break;
        case LegendEntry::Kind::intended:
            sink_.path(line, curvePen(theme_[Ink::intended], width_ * 0.6, {4, 3}), {});
            break;
        case LegendEntry::Kind::expected:
            sink_.path(line, curvePen(theme_[Ink::expected], width_ * 0.47, {1, 3}), {});
            break;
        case LegendEntry::Kind::functional:
            sink_.path(line, curvePen(theme_[Ink::functional], width_ * 0.47), {});
            break;
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
            fillArea(area, entry.kind == LegendEntry::Kind::shortfall ? Ink::shortfallTint : Ink::overTint);
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
