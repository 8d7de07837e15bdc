#include "ui/drawing/experience/curve_segments.h"

namespace touchline {

namespace {

class Tracer {
public:
    Tracer(const Plot& plot, const QList<CurveMark>& marks, std::optional<double> (*value)(const CurveMark&))
        : plot_(plot), marks_(marks), value_(value), begin_(firstMark(marks, plot.row.first)),
          end_(firstMark(marks, plot.row.end)) {}

    QList<CurveSegment> run() {
        // Two more points on each side decide the slopes at the ends of what is shown.
        const qsizetype last = std::min<qsizetype>(firstMark(marks_, plot_.shown.end()) + 2, marks_.size());
        qsizetype from = std::max<qsizetype>(firstMark(marks_, plot_.shown.first) - 2, 0);
        while (from < last) {
            qsizetype to = from;
            QList<QPointF> points;
            while (to < last && (to == from || marks_[to].step == marks_[to - 1].step + 1)) {
                const std::optional<double> value = value_(marks_[to]);
                if (!value)
                    break;
                points.append({x(to++), plot_.y(*value)});
            }
            append(from, points);
            from = std::max(to, from + 1);
        }
        return std::move(segments_);
    }

private:
    /// Those of other rows stand outside of this one.
    double x(qsizetype mark) const {
        const double outside = plot_.layout.spacing.columnMin;
        if (mark < begin_)
            return plot_.left - (static_cast<double>(begin_ - mark) - 0.5) * outside;
        if (mark >= end_)
            return plot_.right + (static_cast<double>(mark - end_) + 0.5) * outside;
        return plot_.x(marks_[mark].run);
    }

    void append(qsizetype from, const QList<QPointF>& points) {
        const QList<Bezier> curve = monotoneCurve(points);
        for (qsizetype i = 0; i < curve.size(); ++i) {
            const double begin = curve[i].p0.x(), end = curve[i].p1.x();
            if (end <= plot_.left || begin >= plot_.right)
                continue;
            const double cutBegin = begin < plot_.left ? (plot_.left - begin) / (end - begin) : 0;
            const double cutEnd = end > plot_.right ? (plot_.right - begin) / (end - begin) : 1;
            segments_.append({curve[i].part(cutBegin, cutEnd), &marks_[from + i], &marks_[from + i + 1],
                              (begin + end) / 2});
        }
    }

    const Plot& plot_;
    const QList<CurveMark>& marks_;
    std::optional<double> (*value_)(const CurveMark&);
    qsizetype begin_; ///< the marks of this row
    qsizetype end_;
    QList<CurveSegment> segments_;
};

} // namespace

QList<CurveSegment> curveSegments(const Plot& plot, const QList<CurveMark>& marks,
                                  std::optional<double> (*value)(const CurveMark&)) {
    return Tracer(plot, marks, value).run();
}

} // namespace touchline
