#include "ui/drawing/lanes/experience_lane.h"

namespace touchline {

namespace {

/// Where a label stands in its row.
struct Reach {
    int row;
    double left;
    double right;

    bool overlaps(const Reach& other) const {
        return row == other.row && left < other.right && other.left < right;
    }
};

class Labeller {
public:
    Labeller(const Subject& subject, const QHash<QUuid, const CurvePoint*>& points, Experience& experience)
        : subject_(subject), points_(points), experience_(experience) {}

    void run() {
        for (const CurveLine& line : experience_.lines) {
            if (line.role == CurveRole::intended) {
                for (const CurveMark& mark : line.marks)
                    intended_.insert(mark.step, mark.value);
            }
        }
        const CurveLine* main = mainLine(experience_);
        for (CurveLine& line : experience_.lines) {
            if (line.main || (!main && line.role == CurveRole::intended))
                subject_.view.kind == ViewKind::management ? addFewWords(line) : addWords(line);
            else if (main && !line.name.isEmpty())
                addName(line, *main);
        }
        placeGaps();
        experience_.notMeasuredText =
            subject_.setter.set(subject_.words(QT_TRANSLATE_NOOP("Picture", "not measured")),
                                TextStyle::small, subject_.spacing.columnMin - 2 * subject_.spacing.gap);
        makeRoom();
    }

private:
    void addWords(CurveLine& line) {
        for (CurveMark& mark : line.marks) {
            const CurvePoint& point = *points_[mark.item.id];
            mark.labelWidth = subject_.boxWidth(mark.run);
            mark.word = subject_.setter.set(point.word, TextStyle::strong, mark.labelWidth);
            if (const auto n = respondents(point))
                mark.count =
                    subject_.setter.set(countText(*n, mark.band.kind), TextStyle::small, mark.labelWidth);
            place(mark);
        }
    }

    QString countText(int n, BandKind kind) const {
        const Words& words = subject_.words;
        return (kind == BandKind::indicative ? words(QT_TRANSLATE_NOOP("Picture", "n %1, indicative"))
                                             : words(QT_TRANSLATE_NOOP("Picture", "n %1")))
            .arg(words.count(n));
    }

    /// The worst, the best and the last step, then the moments of truth, where their words fit beside each
    /// other.
    void addFewWords(CurveLine& line) {
        const auto byValue = [](const CurveMark& a, const CurveMark& b) { return a.value < b.value; };
        const auto worst = std::min_element(line.marks.begin(), line.marks.end(), byValue);
        const auto best = std::max_element(line.marks.begin(), line.marks.end(), byValue);
        QList<CurveMark*> wanted{&*worst, &*best, &line.marks.last()};
        for (CurveMark& mark : line.marks) {
            if (subject_.stepAt(mark.run.first)->momentOfTruth)
                wanted.append(&mark);
        }
        QList<Reach> taken;
        for (CurveMark* mark : wanted) {
            const QString& word = points_[mark->item.id]->word;
            if (word.isEmpty() || !mark->word.lines.isEmpty())
                continue;
            const Column& column = subject_.columns[mark->run.first];
            const double width =
                subject_.setter.set(word, TextStyle::strong, 2 * subject_.spacing.label).width() + 1;
            const double centre = column.x + column.width / 2;
            const Reach reach{column.row, centre - width / 2, centre + width / 2};
            const Column& last = subject_.columns[subject_.rowEnd(mark->run.first) - 1];
            const bool fits = reach.left >= 0 && reach.right <= last.x + last.width;
            if (!fits || std::any_of(taken.begin(), taken.end(),
                                     [&](const Reach& other) { return other.overlaps(reach); }))
                continue;
            taken.append(reach);
            mark->labelWidth = width;
            mark->word = subject_.setter.set(word, TextStyle::strong, width);
            place(*mark);
        }
    }

    /// Clear of the shading: under the point where much more was intended, else over it; and of the band.
    void place(CurveMark& mark) const {
        const double aim = intended_.value(mark.step, mark.value);
        const auto [lowest, highest] = reachOf(mark);
        mark.labelAbove = mark.value >= aim - 0.35;
        mark.labelAt = mark.labelAbove ? std::max(highest, aim) : lowest;
    }

    /// The lowest and the highest value at which something stands for this point.
    static std::pair<double, double> reachOf(const CurveMark& mark) {
        double low = mark.value, high = mark.value;
        if (mark.band.kind == BandKind::measured || mark.band.kind == BandKind::indicative)
            return {mark.band.low, mark.band.high};
        for (const Dots& dots : mark.band.dots) {
            low = std::min(low, dots.value);
            high = std::max(high, dots.value);
        }
        return {low, high};
    }

    void placeGaps() {
        const CurveLine* main = mainLine(experience_);
        for (GapLabel& gap : experience_.gaps) {
            for (const CurveMark& mark : main->marks) {
                if (mark.run.first == gap.run.first)
                    gap.labelAt = std::max(gap.intended, reachOf(mark).second);
            }
        }
    }

    /// Where the curve of another persona is furthest from the main one, on the side away from it.
    void addName(CurveLine& line, const CurveLine& main) const {
        QHash<int, double> values;
        for (const CurveMark& mark : main.marks)
            values.insert(mark.step, mark.value);
        CurveMark* named = &line.marks.last();
        double furthest = -1;
        for (CurveMark& mark : line.marks) {
            const double away = std::abs(mark.value - values.value(mark.step, mark.value));
            if (away > furthest) {
                furthest = away;
                named = &mark;
            }
        }
        named->labelWidth = subject_.boxWidth(named->run);
        named->word = subject_.setter.set(line.name, TextStyle::strong, named->labelWidth);
        named->labelAbove = named->value > values.value(named->step, 0);
        named->labelAt = named->value;
    }

    /// Room over +2 and under -2, so that every label stays within the lane.
    void makeRoom() {
        const Spacing& spacing = subject_.spacing;
        const double beside = spacing.curve * 1.6 + 5; // between a point's centre and its label
        double above = std::max(18.0, spacing.face / 2 + 4), below = above;
        for (const CurveLine& line : experience_.lines) {
            for (const CurveMark& mark : line.marks) {
                if (mark.word.lines.isEmpty() && mark.count.lines.isEmpty())
                    continue;
                const double label = mark.word.height() + mark.count.height() + beside + 6;
                const double fromTop = (highestValue - mark.labelAt) * spacing.emotion;
                const double fromBottom = (mark.labelAt - lowestValue) * spacing.emotion;
                if (mark.labelAbove)
                    above = std::max(above, label - fromTop);
                else
                    below = std::max(below, label - fromBottom);
            }
        }
        for (const GapLabel& gap : experience_.gaps)
            above = std::max(above, gap.text.height() + 22 - (highestValue - gap.labelAt) * spacing.emotion);
        experience_.above = spacing.lanePad + above;
        experience_.below = spacing.lanePad + below;
    }

    const Subject& subject_;
    const QHash<QUuid, const CurvePoint*>& points_;
    Experience& experience_;
    QHash<int, double> intended_; ///< per step
};

} // namespace

void addLabels(const Subject& subject, const QHash<QUuid, const CurvePoint*>& points,
               Experience& experience) {
    Labeller(subject, points, experience).run();
}

} // namespace touchline
