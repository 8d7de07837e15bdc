#include "ui/drawing/experience/describe_bands.h"

#include "ui/drawing/curve_areas.h"
#include "ui/drawing/experience/curve_pen.h"
#include "ui/drawing/experience/curve_segments.h"

namespace touchline {

namespace {

constexpr double fillShare = 0.2;  ///< of the curve's colour in that of its band
constexpr double edgeShare = 0.62; ///< in that of an outline

bool hasBand(const CurveMark& mark) {
    return mark.band.kind == BandKind::measured || mark.band.kind == BandKind::indicative;
}

std::optional<double> highOf(const CurveMark& mark) {
    return hasBand(mark) ? std::optional(mark.band.high) : std::nullopt;
}

std::optional<double> lowOf(const CurveMark& mark) {
    return hasBand(mark) ? std::optional(mark.band.low) : std::nullopt;
}

/// The bands of one curve. What is filled is one shape, so that pieces side by side show no seam; outlines
/// are drawn piece by piece, which costs less and lets a screen keep their dashes.
class Bands {
public:
    Bands(Ink ink, double curve, const Theme& theme)
        : colour_(theme[ink]), ground_(theme[Ink::laneTint]), hatched_(theme.hatched), curve_(curve) {
        filled_.setFillRule(Qt::WindingFill);
    }

    void add(BandKind kind, const CurveArea& area) {
        const bool isMeasured = kind == BandKind::measured;
        if (isMeasured && !hatched_) {
            addOutline(filled_, area);
            return;
        }
        for (const Bezier& edge : {area.aim, area.real}) {
            QPainterPath line(edge.p0);
            line.cubicTo(edge.c1, edge.c2, edge.p1);
            (isMeasured ? edges_ : dashes_).append(line);
        }
    }

    /// Where a band ends at its point, it ends a little beyond it; `side` is -1 at its left end.
    void addEnd(BandKind kind, double x, double high, double low, double side) {
        const double reach = 2.5 * curve_ * side;
        const QPointF above(x, high), below(x, low), along(reach, 0);
        if (kind == BandKind::measured && !hatched_) {
            filled_.addRect(QRectF(above, below + along).normalized());
            return;
        }
        QPainterPath line(above);
        line.lineTo(above + along);
        line.lineTo(below + along);
        line.lineTo(below);
        (kind == BandKind::measured ? edges_ : dashes_).append(line);
    }

    void addAnswer(QPointF at) {
        const double radius = radiusOfAnswer();
        answers_.addEllipse(at, radius, radius);
    }

    double radiusOfAnswer() const { return curve_ * 0.75; }

    void describe(Sink& sink) const {
        const QColor edge = mixed(colour_, ground_, edgeShare);
        if (!filled_.isEmpty())
            sink.path(filled_, Qt::NoPen, mixed(colour_, ground_, fillShare));
        for (const QPainterPath& line : edges_)
            sink.path(line, QPen(edge, 0.35 * curve_), {});
        for (const QPainterPath& line : dashes_)
            sink.path(line, curvePen(edge, 0.35 * curve_, longDashes), {});
        if (!answers_.isEmpty())
            sink.path(answers_, Qt::NoPen, edge);
    }

private:
    QColor colour_;
    QColor ground_;
    bool hatched_;
    double curve_;
    QPainterPath filled_;
    QList<QPainterPath> edges_, dashes_;
    QPainterPath answers_;
};

/// The halves of a piece between two steps, each as its own step has it.
void addHalves(Bands& bands, const CurveSegment& high, const CurveSegment& low) {
    const BandKind left = high.from->band.kind, right = high.to->band.kind;
    const double from = high.shape.p0.x(), to = high.shape.p1.x();
    const double cut = std::clamp((high.middle - from) / (to - from), 0.0, 1.0);
    if (left == right || cut == 1)
        bands.add(left, {high.shape, low.shape});
    else if (cut == 0)
        bands.add(right, {high.shape, low.shape});
    else {
        bands.add(left, {high.shape.part(0, cut), low.shape.part(0, cut)});
        bands.add(right, {high.shape.part(cut, 1), low.shape.part(cut, 1)});
    }
}

/// Equal answers side by side, the others at their heights.
void addAnswers(Bands& bands, const Plot& plot, const CurveMark& mark) {
    const double apart = 2.6 * bands.radiusOfAnswer();
    for (const Dots& dots : mark.band.dots) {
        for (int i = 0; i < dots.count; ++i)
            bands.addAnswer({plot.x(mark.run) + (i - (dots.count - 1) / 2.0) * apart, plot.y(dots.value)});
    }
}

} // namespace

void describeBands(const Plot& plot, const CurveLine& line, const Theme& theme, Sink& sink) {
    Bands bands(line.ink, plot.curve, theme);
    const QList<CurveSegment> highs = curveSegments(plot, line.marks, highOf);
    const QList<CurveSegment> lows = curveSegments(plot, line.marks, lowOf);
    for (qsizetype i = 0; i < highs.size(); ++i) {
        if (plot.isVisible(highs[i].shape.p0.x(), highs[i].shape.p1.x()))
            addHalves(bands, highs[i], lows[i]);
    }
    const auto isJoined = [&line](qsizetype left) {
        return left >= 0 && left + 1 < line.marks.size() && hasBand(line.marks[left]) &&
               hasBand(line.marks[left + 1]) && line.marks[left].step + 1 == line.marks[left + 1].step;
    };
    for (qsizetype i = firstMark(line.marks, plot.shown.first); i < line.marks.size(); ++i) {
        const CurveMark& mark = line.marks[i];
        if (!plot.isShown(mark.run))
            break;
        if (mark.band.kind == BandKind::dots)
            addAnswers(bands, plot, mark);
        for (const double side : {-1.0, 1.0}) {
            if (hasBand(mark) && !isJoined(side < 0 ? i - 1 : i))
                bands.addEnd(mark.band.kind, plot.x(mark.run), plot.y(mark.band.high), plot.y(mark.band.low),
                             side);
        }
    }
    bands.describe(sink);
}

void describeBandSample(BandKind kind, const QRectF& rect, Ink ink, double curve, const Theme& theme,
                        Sink& sink) {
    Bands bands(ink, curve, theme);
    const auto edge = [&rect](double y) {
        const QPointF from(rect.left(), y), along(rect.width(), 0);
        return Bezier{from, from + along / 3, from + along / 1.5, from + along};
    };
    if (kind == BandKind::dots) {
        for (const QPointF at : {QPointF(0.25, 0.7), QPointF(0.5, 0.2), QPointF(0.75, 0.6)})
            bands.addAnswer(rect.topLeft() + QPointF(at.x() * rect.width(), at.y() * rect.height()));
    } else {
        bands.add(kind, {edge(rect.top()), edge(rect.bottom())});
    }
    bands.describe(sink);
}

} // namespace touchline
