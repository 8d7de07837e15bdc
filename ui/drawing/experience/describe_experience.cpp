#include "ui/drawing/experience/describe_experience.h"

#include "ui/drawing/describe_box.h"
#include "ui/drawing/experience/curve_pen.h"
#include "ui/drawing/experience/describe_areas.h"
#include "ui/drawing/experience/describe_bands.h"
#include "ui/drawing/experience/describe_legend.h"
#include "ui/drawing/icons.h"

namespace touchline {

namespace {

std::optional<double> valueOf(const CurveMark& mark) {
    return mark.value;
}

class Experiencer {
public:
    Experiencer(const Plot& plot, const Theme& theme, Sink& sink)
        : plot_(plot), experience_(plot.experience), theme_(theme), sink_(sink) {}

    void run() {
        for (const CurveLine& line : experience_.lines)
            segments_.append(curveSegments(plot_, line.marks, valueOf));
        grid();
        shading();
        for (const CurveLine& line : experience_.lines) {
            if (line.main)
                describeBands(plot_, line, theme_, sink_);
        }
        for (qsizetype i = 0; i < experience_.lines.size(); ++i)
            curve(experience_.lines[i], segments_[i]);
        notMeasured();
        gapLines();
        for (const CurveLine& line : experience_.lines)
            points(line);
        gapLabels();
        if (plot_.region.left() < plot_.left) {
            axis();
            describeLegend(experience_, plot_.lane.topLeft(), plot_.layout.spacing, theme_, sink_);
        }
    }

private:
    void grid() {
        for (int value = -2; value <= 2; ++value)
            describeRule({plot_.left, plot_.y(value)}, plot_.right - plot_.left, value == 0 ? 1.6 : 1,
                         theme_[Ink::faint], sink_);
    }

    const QList<CurveSegment>* segmentsOf(CurveRole role) const {
        for (qsizetype i = 0; i < experience_.lines.size(); ++i) {
            const CurveLine& line = experience_.lines[i];
            if (line.role == role && (line.main || role == CurveRole::intended))
                return &segments_[i];
        }
        return nullptr;
    }

    void shading() {
        const QList<CurveSegment>* intended = segmentsOf(CurveRole::intended);
        const QList<CurveSegment>* realised = segmentsOf(CurveRole::realised);
        if (!intended || !realised)
            return;
        ShadedAreas areas(theme_);
        areas.addBetween(*intended, *realised);
        areas.describe(sink_);
    }

    QPen penOf(const CurveLine& line, bool isWeak) const {
        const QColor& colour = theme_[line.ink];
        const double width = plot_.curve;
        if (line.projected)
            return curvePen(colour, width * 0.7, dashDots);
        if (line.main || !line.name.isEmpty())
            return curvePen(colour, line.main ? width : width * 0.6, isWeak ? dotted : QList<qreal>());
        if (line.role == CurveRole::intended)
            return curvePen(colour, width * 0.6, longDashes);
        return curvePen(colour, width * 0.47, line.role == CurveRole::expected ? fineDashes : QList<qreal>());
    }

    void curve(const CurveLine& line, const QList<CurveSegment>& segments) {
        for (const CurveSegment& segment : segments) {
            const Bezier& shape = segment.shape;
            if (!plot_.isVisible(shape.p0.x(), shape.p1.x()))
                continue;
            QPainterPath path(shape.p0);
            path.cubicTo(shape.c1, shape.c2, shape.p1);
            sink_.path(path, penOf(line, segment.isWeak()), {});
        }
    }

    void points(const CurveLine& line) {
        for (qsizetype i = firstMark(line.marks, plot_.shown.first); i < line.marks.size(); ++i) {
            const CurveMark& mark = line.marks[i];
            if (!plot_.isShown(mark.run))
                break;
            const QPointF at(plot_.x(mark.run), plot_.y(mark.value));
            const bool alone = isAlone(line, mark);
            if (!line.main && mark.word.lines.isEmpty() && !alone)
                continue;
            sink_.beginItem(mark.item);
            const double radius = line.main ? plot_.pointRadius : plot_.curve;
            QPainterPath dot;
            dot.addEllipse(at, radius, radius);
            sink_.path(dot, QPen(theme_[line.ink], plot_.curve * (line.main ? 0.8 : 0.47)),
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
        double top = plot_.y(mark.labelAt) +
                     (mark.labelAbove ? -plot_.pointRadius - 4 - height : plot_.pointRadius + 4);
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
            if (!plot_.isShown(run))
                continue;
            const double width = experience_.notMeasuredText.width();
            describeLines(experience_.notMeasuredText, {plot_.x(run) - width / 2, plot_.y(0) + 4}, width,
                          Align::centre, theme_[Ink::quiet], sink_);
        }
    }

    void gapLines() {
        for (const GapLabel& gap : experience_.gaps) {
            if (!plot_.isShown(gap.run))
                continue;
            QPainterPath path(QPointF(plot_.x(gap.run), plot_.y(gap.intended)));
            path.lineTo(plot_.x(gap.run), plot_.y(gap.realised) - plot_.pointRadius);
            sink_.path(path, curvePen(theme_[Ink::shortfall], plot_.curve * 0.47, fineDashes), {});
        }
    }

    void gapLabels() {
        for (const GapLabel& gap : experience_.gaps) {
            if (!plot_.isShown(gap.run))
                continue;
            const double width = gap.text.width() + 16, height = gap.text.height() + 4;
            const QRectF rect(plot_.x(gap.run) - width / 2, plot_.y(gap.labelAt) - 10 - height, width,
                              height);
            sink_.box(rect, theme_[BoxStyle::gapLabel]);
            describeLines(gap.text, rect.topLeft() + QPointF(8, 2), width - 16, Align::centre,
                          theme_[Ink::shortfall], sink_);
        }
    }

    void axis() {
        for (int value = -2; value <= 2; ++value) {
            const double size = plot_.layout.spacing.face;
            const QPointF face(plot_.left - 6 - size / 2, plot_.y(value));
            const Symbol symbol = faceOf(value, face, size, theme_);
            sink_.path(symbol.path, symbol.pen, symbol.fill);
            const QString number = value > 0   ? QString("+%1").arg(value)
                                   : value < 0 ? minusSign + QString::number(-value)
                                               : QString("0");
            const double textSize = sizeOf(experience_.axisFace);
            sink_.text({face.x() - size / 2 - 2 * textSize, plot_.y(value) + textSize * 0.36}, number,
                       experience_.axisFace, theme_[Ink::quiet], 1.2 * textSize);
        }
    }

    const Plot& plot_;
    const Experience& experience_;
    const Theme& theme_;
    Sink& sink_;
    QList<QList<CurveSegment>> segments_; ///< one list a line
};

} // namespace

void describeExperience(const Layout& layout, const Experience& experience, const Row& row,
                        const QRectF& lane, const QRectF& region, const Theme& theme, Sink& sink) {
    const Plot plot(layout, experience, row, lane, region);
    Experiencer(plot, theme, sink).run();
}

} // namespace touchline
