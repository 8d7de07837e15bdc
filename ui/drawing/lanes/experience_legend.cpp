#include "ui/drawing/lanes/experience_lane.h"

namespace touchline {

namespace {

QString realisedText(const Subject& subject) {
    if (subject.view.kind == ViewKind::management || !subject.persona || subject.persona->name.isEmpty())
        return subject.words(QT_TRANSLATE_NOOP("Picture", "realised"));
    return subject.words(QT_TRANSLATE_NOOP("Picture", "realised, people like %1"))
        .arg(subject.persona->name.section(u' ', 0, 0));
}

/// Whether more was realised than intended at some step.
bool hasOverDelivery(const Experience& experience) {
    QHash<int, double> intended;
    for (const CurveLine& line : experience.lines) {
        for (const CurveMark& mark : line.marks) {
            if (line.role == CurveRole::intended)
                intended.insert(mark.step, mark.value);
            else if (line.main && intended.contains(mark.step) && mark.value > intended[mark.step])
                return true;
        }
    }
    return false;
}

void addBandEntries(const CurveLine& main, const Subject& subject, Experience& experience) {
    using Kind = LegendEntry::Kind;
    const auto add = [&](BandKind band, Kind kind, const char* text) {
        const auto isSo = [band](const CurveMark& mark) {
            return mark.band.kind == band && (band != BandKind::dots || !mark.band.dots.isEmpty());
        };
        if (std::any_of(main.marks.begin(), main.marks.end(), isSo))
            addLegendEntry(subject, kind, main.ink, subject.words(text), experience);
    };
    add(BandKind::measured, Kind::band, QT_TRANSLATE_NOOP("Picture", "95 % certain"));
    add(BandKind::indicative, Kind::indicative,
        subject.view.kind == ViewKind::management
            ? QT_TRANSLATE_NOOP("Picture", "indicative")
            : QT_TRANSLATE_NOOP("Picture", "indicative, 10 to 29 answers"));
    add(BandKind::dots, Kind::answers, QT_TRANSLATE_NOOP("Picture", "single answers"));
}

} // namespace

void addLegendEntry(const Subject& subject, LegendEntry::Kind kind, Ink ink, const QString& text,
                    Experience& experience) {
    const Spacing& spacing = subject.spacing;
    // Between the samples of the lines and the axis.
    const double width = spacing.label - spacing.face - 40 * spacing.em - legendSample(spacing) - legendGap;
    double top = experience.legendTop;
    if (!experience.legend.isEmpty())
        top = experience.legend.last().pos.y() + experience.legend.last().text.height() + 4;
    experience.legend.append({kind, ink, subject.setter.set(text, TextStyle::small, width), {0, top}});
}

void addLegend(const Subject& subject, Dimension dimension, Experience& experience) {
    using Kind = LegendEntry::Kind;
    const Words& words = subject.words;
    const auto add = [&](Kind kind, Ink ink, const QString& text) {
        addLegendEntry(subject, kind, ink, text, experience);
    };
    const CurveLine* main = mainLine(experience);
    if (main) {
        const auto isWeak = [](const CurveMark& mark) { return mark.weak; };
        const bool weak = std::any_of(main->marks.begin(), main->marks.end(), isWeak);
        const bool strong = !std::all_of(main->marks.begin(), main->marks.end(), isWeak);
        if (strong)
            add(Kind::main, main->ink, realisedText(subject));
        if (weak)
            add(Kind::weak, main->ink,
                subject.view.kind == ViewKind::management ? words(QT_TRANSLATE_NOOP("Picture", "few answers"))
                : strong ? words(QT_TRANSLATE_NOOP("Picture", "… fewer than 30 answers"))
                         : words(QT_TRANSLATE_NOOP("Picture", "realised: an assumption, or few answers")));
    }
    if (main)
        addBandEntries(*main, subject, experience);
    bool intended = false;
    for (const CurveLine& line : experience.lines) {
        if (line.role == CurveRole::intended) {
            intended = true;
            add(Kind::intended, line.ink, words(QT_TRANSLATE_NOOP("Picture", "intended")));
        } else if (line.role == CurveRole::expected) {
            add(Kind::expected, line.ink, words(QT_TRANSLATE_NOOP("Picture", "expected")));
        } else if (line.projected) {
            add(Kind::projected, line.ink, words(QT_TRANSLATE_NOOP("Picture", "expected of the backlog")));
        } else if (!line.name.isEmpty()) {
            add(Kind::thin, line.ink, line.name);
        } else if (!line.main) {
            add(Kind::thin, line.ink,
                dimension == Dimension::emotional
                    ? words(QT_TRANSLATE_NOOP("Picture", "functional, realised"))
                    : words(QT_TRANSLATE_NOOP("Picture", "emotional, realised")));
        }
    }
    if (main && intended)
        add(Kind::shortfall, Ink::shortfallTint, words(QT_TRANSLATE_NOOP("Picture", "below intended")));
    if (subject.view.kind == ViewKind::full && hasOverDelivery(experience))
        add(Kind::over, Ink::overTint, words(QT_TRANSLATE_NOOP("Picture", "above intended")));
    if (subject.view.kind == ViewKind::full &&
        std::any_of(subject.journey.steps.begin(), subject.journey.steps.end(),
                    [](const Step& step) { return step.momentOfTruth; }))
        add(Kind::moment, Ink::truth, words(QT_TRANSLATE_NOOP("Picture", "moment of truth")));
}

} // namespace touchline
