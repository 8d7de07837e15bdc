#include "core/insight/gap.h"
#include "core/model/lookup.h"
#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

constexpr int enoughAnswers = 30;
constexpr qsizetype gapsInWords = 3;
constexpr double labelGap = 10; ///< between a point and its label

bool isWeak(const CurvePoint& point) {
    return respondents(point).value_or(0) < enoughAnswers || std::holds_alternative<Tally>(point.origin) ||
           (std::holds_alternative<ByHand>(point.origin) && point.status == EvidenceStatus::assumption);
}

class Builder {
public:
    Builder(const Subject& subject, Dimension dimension)
        : subject_(subject), words_(subject.words), dimension_(dimension),
          persona_(subject.persona ? subject.persona->id : Id<Persona>()) {}

    Experience build() {
        const Dimension other =
            dimension_ == Dimension::emotional ? Dimension::functional : Dimension::emotional;
        if (subject_.view.functionalLine)
            addLine(other, CurveRole::realised, Ink::functional, false);
        addLine(dimension_, CurveRole::expected, Ink::expected, false);
        const bool intended = addLine(dimension_, CurveRole::intended, Ink::intended, false);
        const bool realised = addLine(dimension_, CurveRole::realised, Ink::realised, true);
        if (intended && !realised)
            addWords(experience_.lines.last());
        if (intended && realised) {
            addGaps();
            addNotMeasured();
        }
        addLegend(intended, realised);
        makeRoom();
        return std::move(experience_);
    }

private:
    bool addLine(Dimension dimension, CurveRole role, Ink ink, bool main) {
        const Curve* curve = findCurve(subject_.journey, persona_, dimension, role);
        if (!curve)
            return false;
        CurveLine line;
        line.curve = curve->id;
        line.ink = ink;
        line.role = role;
        line.main = main;
        const auto points = currentPoints(subject_.journey, curve->id);
        for (int column = 0; column < subject_.columns.size(); ++column) {
            const Step* step = subject_.stepAt(column);
            const CurvePoint* point = step ? points.value(step->id) : nullptr;
            if (!point)
                continue;
            CurveMark mark;
            mark.item = {ItemKind::point, point->id.value()};
            mark.column = column;
            mark.value = point->value;
            mark.weak = isWeak(*point);
            points_.insert(mark.item.id, point);
            line.marks.append(mark);
        }
        if (line.marks.isEmpty())
            return false;
        experience_.lines.append(line);
        if (main)
            addWords(experience_.lines.last());
        return true;
    }

    void addWords(CurveLine& line) {
        QHash<int, double> intended;
        for (const CurveLine& other : experience_.lines) {
            if (other.role == CurveRole::intended) {
                for (const CurveMark& mark : other.marks)
                    intended.insert(mark.column, mark.value);
            }
        }
        for (CurveMark& mark : line.marks) {
            const CurvePoint& point = *points_[mark.item.id];
            const double width = subject_.columns[mark.column].width - subject_.spacing.gap;
            mark.word = subject_.setter.set(point.word, TextStyle::strong, width);
            if (const auto n = respondents(point))
                mark.count =
                    subject_.setter.set(words_(QT_TRANSLATE_NOOP("Picture", "n %1")).arg(words_.count(*n)),
                                        TextStyle::small, width);
            // Clear of the shading: under the point where much more was intended, else over it.
            const double aim = intended.value(mark.column, mark.value);
            mark.labelAbove = mark.value >= aim - 0.35;
            mark.labelAt = mark.labelAbove ? std::max(mark.value, aim) : mark.value;
        }
    }

    void addGaps() {
        QList<StepGap> gaps = stepGaps(subject_.journey, persona_, dimension_);
        erase_if(gaps, [](const StepGap& gap) { return gap.gap() < gapThatCounts; });
        std::stable_sort(gaps.begin(), gaps.end(),
                         [](const StepGap& a, const StepGap& b) { return a.gap() > b.gap() + 1e-9; });
        for (const StepGap& gap : gaps.first(std::min(gapsInWords, gaps.size()))) {
            const int column = subject_.columnOf[gap.step];
            const QString text =
                words_(QT_TRANSLATE_NOOP("Picture", "%1 below intended")).arg(words_.number(gap.gap()));
            experience_.gaps.append(
                {column, gap.intended, gap.realised,
                 subject_.setter.set(text, TextStyle::chip,
                                     subject_.columns[column].width - 2 * subject_.spacing.gap)});
        }
    }

    void addNotMeasured() {
        QHash<int, bool> measured;
        for (const CurveMark& mark : experience_.lines.last().marks)
            measured.insert(mark.column, true);
        for (const CurveLine& line : experience_.lines) {
            if (line.role != CurveRole::intended)
                continue;
            for (const CurveMark& mark : line.marks) {
                if (!measured.contains(mark.column))
                    experience_.notMeasured.append(mark.column);
            }
        }
        experience_.notMeasuredText =
            subject_.setter.set(words_(QT_TRANSLATE_NOOP("Picture", "not measured")), TextStyle::small,
                                subject_.spacing.columnMin - 2 * subject_.spacing.gap);
    }

    void addLegend(bool intended, bool realised) {
        using Kind = LegendEntry::Kind;
        const Spacing& spacing = subject_.spacing;
        // Between the samples of the lines and the axis.
        const double legendWidth = spacing.label - spacing.face - 40 - (24 * spacing.em + 10);
        const auto add = [&](Kind kind, const QString& text) {
            experience_.legend.append({kind, subject_.setter.set(text, TextStyle::small, legendWidth)});
        };
        bool weak = false, strong = false, functional = false, expected = false;
        for (const CurveLine& line : experience_.lines) {
            functional = functional || line.ink == Ink::functional;
            expected = expected || line.role == CurveRole::expected;
            for (const CurveMark& mark : line.marks) {
                weak = weak || (line.main && mark.weak);
                strong = strong || (line.main && !mark.weak);
            }
        }
        if (strong || (realised && !weak))
            add(Kind::realised, realisedText());
        if (weak)
            add(Kind::weak,
                strong ? words_(QT_TRANSLATE_NOOP("Picture", "… fewer than 30 answers"))
                       : words_(QT_TRANSLATE_NOOP("Picture", "realised: an assumption, or few answers")));
        if (intended)
            add(Kind::intended, words_(QT_TRANSLATE_NOOP("Picture", "intended")));
        if (expected)
            add(Kind::expected, words_(QT_TRANSLATE_NOOP("Picture", "expected")));
        if (functional)
            add(Kind::functional, dimension_ == Dimension::emotional
                                      ? words_(QT_TRANSLATE_NOOP("Picture", "functional, realised"))
                                      : words_(QT_TRANSLATE_NOOP("Picture", "emotional, realised")));
        if (intended && realised)
            add(Kind::shortfall, words_(QT_TRANSLATE_NOOP("Picture", "below intended")));
    }

    QString realisedText() const {
        if (!subject_.persona || subject_.persona->name.isEmpty())
            return words_(QT_TRANSLATE_NOOP("Picture", "realised"));
        return words_(QT_TRANSLATE_NOOP("Picture", "realised, people like %1"))
            .arg(subject_.persona->name.section(u' ', 0, 0));
    }

    /// Room over +2 and under -2, so that every label stays within the lane.
    void makeRoom() {
        double above = 18, below = 18;
        for (const CurveLine& line : experience_.lines) {
            for (const CurveMark& mark : line.marks) {
                const double label =
                    mark.word.height() + mark.count.height() + (mark.word.lines.isEmpty() ? 0 : labelGap) + 8;
                const double fromTop = (highestValue - mark.labelAt) * subject_.spacing.emotion;
                const double fromBottom = (mark.labelAt - lowestValue) * subject_.spacing.emotion;
                if (mark.labelAbove)
                    above = std::max(above, label - fromTop);
                else
                    below = std::max(below, label - fromBottom);
            }
        }
        for (const GapLabel& gap : experience_.gaps)
            above = std::max(above, gap.text.height() + 22 -
                                        (highestValue - gap.intended) * subject_.spacing.emotion);
        experience_.emotion = subject_.spacing.emotion;
        experience_.above = subject_.spacing.lanePad + above;
        experience_.below = subject_.spacing.lanePad + below;
    }

    const Subject& subject_;
    const Words& words_;
    Dimension dimension_;
    Id<Persona> persona_;
    Experience experience_;
    QHash<QUuid, const CurvePoint*> points_;
};

} // namespace

Experience layOutExperience(const Subject& subject, const Lane& lane) {
    return Builder(subject, lane.dimension.value_or(Dimension::emotional)).build();
}

} // namespace touchline
