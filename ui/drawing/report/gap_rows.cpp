#include "ui/drawing/report/gap_rows.h"

#include "core/model/home.h"
#include "core/model/lookup.h"

namespace touchline {

namespace {

const QString unknown = QStringLiteral("\u2013");

/// In words, to the digit that is shown.
QString gapText(const Words& words, double gap) {
    const QString size = words.number(std::abs(gap));
    if (size == words.number(0))
        return words(QT_TRANSLATE_NOOP("Picture", "as intended"));
    return (gap > 0 ? words(QT_TRANSLATE_NOOP("Picture", "%1 below"))
                    : words(QT_TRANSLATE_NOOP("Picture", "%1 above")))
        .arg(size);
}

QString countsText(const Words& words, GapCounts counts) {
    switch (counts) {
    case GapCounts::yes:
        return words(QT_TRANSLATE_NOOP("Picture", "yes"));
    case GapCounts::small:
        return words(QT_TRANSLATE_NOOP("Picture", "small"));
    case GapCounts::too_few_answers:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Picture", "too few answers"));
}

QString noteOf(const Words& words, const Project& project, const Step& step) {
    if (!step.unwanted)
        return {};
    QStringList causes;
    for (const Id<Step> cause : step.causes) {
        if (const Journey* home = journeyOf(project, cause))
            causes.append(find(home->steps, cause)->title);
    }
    if (causes.isEmpty())
        return words(QT_TRANSLATE_NOOP("Picture", "unwanted contact"));
    return words(QT_TRANSLATE_NOOP("Picture", "unwanted contact, because of: %1")).arg(causes.join(u"; "));
}

/// The word of the point that counts, where there is one.
QString wordAt(const QHash<Id<Step>, const CurvePoint*>& points, Id<Step> step) {
    const CurvePoint* point = points.value(step);
    return point ? point->word : QString();
}

} // namespace

QStringList gapHeads(const Words& words) {
    return {QString(),
            words(QT_TRANSLATE_NOOP("Picture", "Step")),
            words(QT_TRANSLATE_NOOP("Picture", "Intended")),
            words(QT_TRANSLATE_NOOP("Picture", "Realised")),
            words(QT_TRANSLATE_NOOP("Picture", "Gap")),
            words(QT_TRANSLATE_NOOP("Picture", "n")),
            words(QT_TRANSLATE_NOOP("Picture", "Counts")),
            words(QT_TRANSLATE_NOOP("Picture", "Impact"))};
}

QList<GapReport::StepRow> gapRows(const Words& words, const Project& project, const Journey& journey,
                                  const GapInsight& insight) {
    const auto points = [&](CurveRole role) {
        return currentPoints(journey, insight.persona, insight.dimension, role);
    };
    const auto intended = points(CurveRole::intended), realised = points(CurveRole::realised);
    const QList<Id<Step>> order = columns(journey);
    const double largest = insight.impact.isEmpty() ? 0 : insight.impact.first().gap.impact();
    QList<GapReport::StepRow> rows;
    for (const RankedGap& ranked : insight.impact) {
        const StepGap& gap = ranked.gap;
        const Step& step = *find(journey.steps, gap.step);
        rows.append({.step = step.id,
                     .number = QString::number(order.indexOf(step.id) + 1),
                     .title = step.title,
                     .note = noteOf(words, project, step),
                     .intended = words.signedNumber(gap.intended),
                     .intendedWord = wordAt(intended, step.id),
                     .realised = words.signedNumber(gap.realised),
                     .realisedWord = wordAt(realised, step.id),
                     .gap = gapText(words, gap.gap()),
                     .answers = gap.n ? words.count(*gap.n) : unknown,
                     .counts = countsText(words, ranked.counts),
                     .impact = words.number(gap.impact()),
                     .share = largest > 0 ? gap.impact() / largest : 0,
                     .isMoment = step.momentOfTruth,
                     .doesCount = ranked.counts == GapCounts::yes});
    }
    return rows;
}

QString withoutValues(const Words& words, const Journey& journey, const std::optional<GapInsight>& insight) {
    QSet<Id<Step>> known;
    for (const StepGap& gap : insight ? insight->fromLeft : QList<StepGap>())
        known.insert(gap.step);
    if (known.isEmpty())
        return words(QT_TRANSLATE_NOOP("Picture", "No step has both an intended and a realised value."));
    QStringList missing;
    const QList<Id<Step>> order = columns(journey);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (!known.contains(order[i]))
            missing.append(QString::number(i + 1));
    }
    if (missing.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Picture", "Not in this list, because a value is missing: step %1"))
        .arg(missing.join(u", "));
}

} // namespace touchline
