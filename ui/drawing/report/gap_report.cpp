#include "ui/drawing/report/gap_report.h"

#include "core/insight/journey_insight.h"
#include "core/model/home.h"
#include "core/model/lookup.h"
#include "ui/drawing/journey_text.h"
#include "ui/drawing/report/gap_rows.h"
#include "ui/drawing/report/report_sections.h"

namespace touchline {

namespace {

constexpr const char* definitions[] = {
    QT_TRANSLATE_NOOP(
        "Picture", "Values run from –2 to +2. A gap is what was intended less what was realised. It counts "
                   "from 0.5 on and, from 30 answers on, where the intended value lies outside the band, "
                   "in which the true mean lies with 95 % certainty."),
    QT_TRANSLATE_NOOP(
        "Picture", "Weights: importance × reach. Importance is 1 to 5, 3 where none is set, 5 for a moment "
                   "of truth; reach is the share of people who come there. Impact: weight × gap."),
    QT_TRANSLATE_NOOP("Picture",
                      "Journey gap: the impacts together, divided by the weights of the steps that have both "
                      "values. Change: difference of two waves ± its 95 % interval."),
};

QString title(const Journey& journey, Id<Step> step) {
    return find(journey.steps, step)->title;
}

/// The end, the best and the worst of what was lived through.
void addPeaks(const Words& words, const Journey& journey, const PeakEnd& peaks,
              QList<GapReport::Figure>& figures) {
    const auto add = [&](const std::optional<StepLevel>& level, const char* text) {
        if (level)
            figures.append(
                {words.signedNumber(level->value), words(text).arg(title(journey, level->step)), false});
    };
    add(peaks.best, QT_TRANSLATE_NOOP("Picture", "best: %1"));
    add(peaks.worst, QT_TRANSLATE_NOOP("Picture", "worst: %1"));
    add(peaks.end, QT_TRANSLATE_NOOP("Picture", "end: %1"));
}

QList<GapReport::Figure> figuresOf(const Words& words, const Journey& journey, const GapInsight& insight) {
    QList<GapReport::Figure> figures;
    if (insight.moments.of > 0)
        figures.append({words(QT_TRANSLATE_NOOP("Picture", "%1 of %2"))
                            .arg(insight.moments.asIntended)
                            .arg(insight.moments.of),
                        words(QT_TRANSLATE_NOOP("Picture", "moments of truth as intended")), false});
    if (const auto largest = insight.largest())
        figures.append(
            {words.number(largest->gap()),
             words(QT_TRANSLATE_NOOP("Picture", "largest gap: %1")).arg(title(journey, largest->step)),
             true});
    addPeaks(words, journey, insight.peaks, figures);
    return figures;
}

QList<GapReport::JourneyRow> journeyRows(const Words& words, const Project& project, const Journey& journey) {
    QList<GapReport::JourneyRow> rows;
    std::optional<Id<Persona>> last;
    for (const GapInsight& insight : gapInsights(project, journey)) {
        if (last != insight.persona) {
            const Persona* persona = find(project.library.personas, insight.persona);
            rows.append({persona ? persona->name
                                 : words(QT_TRANSLATE_NOOP("Picture", "all personas, by their shares"))});
            last = insight.persona;
        }
        const bool isEmotional = insight.dimension == Dimension::emotional;
        GapReport::JourneyRow& row = rows.last();
        (isEmotional ? row.emotional : row.functional) = words.number(insight.gap.gap, 2);
        (isEmotional ? row.emotionalSteps : row.functionalSteps) =
            words(QT_TRANSLATE_NOOP("Picture", "%1 of %2 steps"))
                .arg(insight.gap.covered)
                .arg(insight.gap.steps);
    }
    return rows;
}

/// "Wave of 15 April 2026", "n 8 to 212", and who cares for the journey.
QString footerOf(const Words& words, const Project& project, const Journey& journey,
                 const std::optional<GapInsight>& insight) {
    const Wave* wave = nullptr;
    int fewest = 0, most = 0;
    for (const StepGap& gap : insight ? insight->fromLeft : QList<StepGap>()) {
        const auto* measured = gap.point ? std::get_if<FromWave>(&gap.point->origin) : nullptr;
        const Wave* here = measured ? find(project.waves, measured->wave) : nullptr;
        if (here && (!wave || wave->date < here->date))
            wave = here;
        if (gap.n && *gap.n > 0) {
            fewest = fewest == 0 ? *gap.n : std::min(fewest, *gap.n);
            most = std::max(most, *gap.n);
        }
    }
    QStringList facts;
    if (wave)
        facts.append(words(QT_TRANSLATE_NOOP("Picture", "Wave of %1")).arg(words.date(wave->date)));
    if (most > 0)
        facts.append(fewest == most ? words(QT_TRANSLATE_NOOP("Picture", "n %1")).arg(words.count(most))
                                    : words(QT_TRANSLATE_NOOP("Picture", "n %1 to %2"))
                                          .arg(words.count(fewest), words.count(most)));
    return (facts + carerTexts(words, project, journey)).join(betweenFacts);
}

} // namespace

GapReport gapReport(const Project& project, const Journey& journey, const View& view,
                    const QString& language) {
    const Words words(language);
    const Persona* persona = personaInFront(project, journey, view);
    const Id<Persona> whom = persona ? persona->id : Id<Persona>();
    std::optional<GapInsight> insight = gapInsight(project, journey, whom, Dimension::emotional);
    if (!insight)
        insight = gapInsight(project, journey, whom, Dimension::functional);

    GapReport report;
    report.language = language;
    report.kind = words(QT_TRANSLATE_NOOP("Picture", "Gap report"));
    report.title = journey.title;
    QStringList about = kindTexts(words, journey);
    if (!project.about.organisation.isEmpty())
        about.append(project.about.organisation);
    report.about = about.join(betweenFacts);
    if (persona && !persona->name.isEmpty())
        report.who = personaTexts(words, *persona).join(betweenFacts);
    report.whyHead = words(QT_TRANSLATE_NOOP("Picture", "Our why"));
    report.why = project.about.purpose;
    report.strengths = strengthSections(words, project, journey, whom);
    report.glance = words(QT_TRANSLATE_NOOP("Picture", "At a glance"));
    report.journeyTitle = words(QT_TRANSLATE_NOOP("Picture", "Journey gap"));
    report.journeyHeads = {words(QT_TRANSLATE_NOOP("Picture", "emotional")),
                           words(QT_TRANSLATE_NOOP("Picture", "functional"))};
    report.journeys = journeyRows(words, project, journey);
    report.curveTitle = words(QT_TRANSLATE_NOOP("Picture", "Intended and realised experience"));
    report.stepTitle = words(QT_TRANSLATE_NOOP("Picture", "Steps, the largest impact first"));
    report.momentOfTruth = words(QT_TRANSLATE_NOOP("Picture", "moment of truth"));
    report.stepHeads = gapHeads(words);
    if (insight) {
        report.figures = figuresOf(words, journey, *insight);
        report.steps = gapRows(words, project, journey, *insight);
        report.findings = findingSections(words, project, journey, *insight);
    }
    report.withoutValues = withoutValues(words, journey, insight);
    for (const char* definition : definitions)
        report.definitions.append(words(definition));
    report.footer = footerOf(words, project, journey, insight);
    report.more = words(QT_TRANSLATE_NOOP("Picture", "and %1 more"));
    report.moreSteps = words(QT_TRANSLATE_NOOP("Picture", "and %1 more, with an impact of %2 at most"));
    return report;
}

} // namespace touchline
