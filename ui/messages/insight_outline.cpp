#include "ui/messages/insight_outline.h"

#include "core/insight/change.h"
#include "core/insight/coupled_low.h"
#include "core/insight/journey_measures.h"
#include "core/insight/strengths.h"
#include "core/model/home.h"

namespace touchline {

namespace {

const QString divider = QStringLiteral(" · ");

/// With as many decimals as it has, up to two: "9", "0.31".
QString shortNumber(const Words& words, double value) {
    int decimals = 0;
    for (double shifted = value; decimals < 2 && std::abs(shifted - std::round(shifted)) > 1e-6;
         shifted *= 10)
        ++decimals;
    return words.number(value, decimals);
}

class Outline {
public:
    Outline(const Project& project, const Journey& journey, Id<Persona> persona, Dimension dimension,
            const Words& words)
        : project_(project), journey_(journey), persona_(persona), words_(words),
          insight_(gapInsight(project, journey, persona, dimension)) {}

    QList<InsightSection> sections() {
        addStrengths();
        addPeaks();
        if (insight_)
            addHeadline();
        addJourneyGaps();
        if (insight_) {
            addImpact();
            addCauses();
        }
        addLowsTogether();
        if (insight_)
            addChanges();
        addMeasures();
        return sections_;
    }

private:
    void add(const char* title, const QList<InsightRow>& rows) {
        if (!rows.isEmpty())
            sections_.append({words_(title), rows});
    }

    QString titleOf(Id<Step> id) const {
        const Step* step = find(project_, id);
        return step ? step->title : QString();
    }

    InsightRow row(const QString& figure, Id<Step> step, const QString& detail = {},
                   InsightTone tone = InsightTone::plain) const {
        return {figure, titleOf(step), detail, step.value(), tone};
    }

    void addStrengths() {
        QList<InsightRow> rows;
        const Persona* main = mainPersona(project_, journey_);
        for (const Strength& strength : strengths(journey_, persona_ || !main ? persona_ : main->id)) {
            QStringList cards;
            for (const Id<Card> id : strength.cards)
                cards.append(find(journey_.cards, id)->text);
            rows.append(row(strength.realised ? words_.signedNumber(*strength.realised) : QString(),
                            strength.step, cards.join(divider), InsightTone::good));
        }
        add(QT_TRANSLATE_NOOP("Picture", "Strengths to keep"), rows);
    }

    void addPeaks() {
        QList<InsightRow> rows;
        for (const BacklogItem& item : project_.backlog) {
            const auto isHere = [this](Id<Step> id) { return find(journey_.steps, id) != nullptr; };
            const auto step = std::ranges::find_if(item.steps, isHere);
            if (item.kind == BacklogKind::peak && item.status != BacklogStatus::stopped &&
                step != item.steps.end())
                rows.append({item.code, item.text, titleOf(*step), step->value(), InsightTone::good});
        }
        add(QT_TRANSLATE_NOOP("Picture", "Peaks to make"), rows);
    }

    void addHeadline() {
        QList<InsightRow> rows;
        const MomentsAsIntended& moments = insight_->moments;
        if (moments.of > 0)
            rows.append(
                {words_(QT_TRANSLATE_NOOP("Picture", "%1 of %2")).arg(moments.asIntended).arg(moments.of),
                 words_(QT_TRANSLATE_NOOP("Picture", "moments of truth as intended")),
                 {},
                 {},
                 moments.asIntended < moments.of ? InsightTone::shortfall : InsightTone::good});
        if (const auto largest = insight_->largest())
            rows.append(row(words_.number(largest->gap()), largest->step,
                            words_(QT_TRANSLATE_NOOP("Picture", "largest gap")), InsightTone::shortfall));
        const auto addLevel = [&](const std::optional<StepLevel>& level, const char* what) {
            if (level)
                rows.append(row(words_.signedNumber(level->value), level->step, words_(what)));
        };
        addLevel(insight_->peaks.best, QT_TRANSLATE_NOOP("Picture", "best"));
        addLevel(insight_->peaks.worst, QT_TRANSLATE_NOOP("Picture", "worst"));
        addLevel(insight_->peaks.end, QT_TRANSLATE_NOOP("Picture", "end"));
        if (const auto figure = insight_->peaks.figure())
            rows.append({words_.signedNumber(*figure),
                         words_(QT_TRANSLATE_NOOP("Picture", "peak and end together")),
                         words_(QT_TRANSLATE_NOOP("Picture", "rule of thumb"))});
        add(QT_TRANSLATE_NOOP("Picture", "At a glance"), rows);
    }

    void addJourneyGaps() {
        QList<InsightRow> rows;
        for (const GapInsight& insight : gapInsights(project_, journey_)) {
            const Persona* persona = find(project_, insight.persona);
            const QString who =
                persona ? persona->name : words_(QT_TRANSLATE_NOOP("Picture", "all together"));
            rows.append({words_.number(insight.gap.gap, 2),
                         who + ", " + dimensionText(words_, insight.dimension),
                         words_(QT_TRANSLATE_NOOP("Picture", "coverage %1 of %2 steps"))
                             .arg(insight.gap.covered)
                             .arg(insight.gap.steps)});
        }
        add(QT_TRANSLATE_NOOP("Picture", "Journey gap"), rows);
    }

    QString detailOf(const RankedGap& ranked) const {
        QStringList facts{gapText(words_, ranked.gap)};
        if (ranked.gap.n)
            facts.append(words_(QT_TRANSLATE_NOOP("Picture", "n %1")).arg(words_.count(*ranked.gap.n)));
        facts.append(countsText(words_, ranked.counts));
        return facts.join(divider);
    }

    void addImpact() {
        QList<InsightRow> rows;
        for (const RankedGap& ranked : insight_->impact) {
            QString detail = detailOf(ranked);
            QStringList causes;
            for (const Id<Step> cause : ranked.causes)
                causes.append(words_.quoted(titleOf(cause)));
            if (!causes.isEmpty())
                detail +=
                    divider + words_(QT_TRANSLATE_NOOP("Picture", "caused by %1")).arg(causes.join(u", "));
            const InsightTone tone = ranked.gap.gap() <= 0             ? InsightTone::good
                                     : ranked.counts == GapCounts::yes ? InsightTone::shortfall
                                                                       : InsightTone::quiet;
            rows.append(row(words_.number(ranked.gap.impact()), ranked.gap.step, detail, tone));
        }
        add(QT_TRANSLATE_NOOP("Picture", "Steps by impact"), rows);
    }

    void addCauses() {
        QList<InsightRow> rows;
        for (const Cause& cause : causesOf(*insight_)) {
            QStringList contacts;
            for (const RankedGap& contact : cause.contacts)
                contacts.append(words_.quoted(titleOf(contact.gap.step)));
            rows.append(row(words_.number(cause.impact), cause.step,
                            words_(QT_TRANSLATE_NOOP("Picture", "causes %1")).arg(contacts.join(u", ")),
                            InsightTone::shortfall));
        }
        add(QT_TRANSLATE_NOOP("Picture", "Unwanted contacts under their cause"), rows);
    }

    void addLowsTogether() {
        QList<InsightRow> rows;
        for (const CoupledLow& low : coupledLows(project_, journey_)) {
            const bool isCustomer = journey_.kind == JourneyKind::customer;
            const Id<Step> here = isCustomer ? low.customer : low.employee;
            const Id<Step> there = isCustomer ? low.employee : low.customer;
            const double other = isCustomer ? low.employeeValue : low.customerValue;
            rows.append(row(words_.signedNumber(isCustomer ? low.customerValue : low.employeeValue), here,
                            words_(QT_TRANSLATE_NOOP("Picture", "together with %1, %2"))
                                .arg(words_.quoted(titleOf(there)), words_.signedNumber(other)),
                            InsightTone::shortfall));
        }
        add(QT_TRANSLATE_NOOP("Picture", "Customer and employee low together"), rows);
    }

    QString changeText(const GapChange& change) const {
        QStringList facts;
        QString realised = words_(QT_TRANSLATE_NOOP("Picture", "realised %1"))
                               .arg(words_.signedNumber(change.realised.difference));
        if (change.realised.margin) {
            realised += QStringLiteral(" ± ") + words_.number(*change.realised.margin, 2);
            realised +=
                ", " + words_(change.realised.isReal() ? QT_TRANSLATE_NOOP("Picture", "a real change")
                                                       : QT_TRANSLATE_NOOP("Picture", "may be chance"));
        }
        facts.append(realised);
        if (change.ambitionLowered())
            facts.append(words_(QT_TRANSLATE_NOOP("Picture", "ambition lowered by %1"))
                             .arg(words_.number(-change.intended)));
        else if (change.intended > 0)
            facts.append(words_(QT_TRANSLATE_NOOP("Picture", "ambition raised by %1"))
                             .arg(words_.number(change.intended)));
        const Wave* before = find(project_, change.before);
        if (before && !before->name.isEmpty())
            facts.append(words_(QT_TRANSLATE_NOOP("Picture", "since %1")).arg(before->name));
        return facts.join(divider);
    }

    void addChanges() {
        QList<InsightRow> rows;
        for (const GapChange& change : gapChanges(project_, journey_, persona_, insight_->dimension)) {
            const InsightTone tone = change.ambitionLowered()         ? InsightTone::shortfall
                                     : !change.realised.isReal()      ? InsightTone::quiet
                                     : change.realised.difference > 0 ? InsightTone::good
                                                                      : InsightTone::shortfall;
            rows.append(row(words_.signedNumber(change.gap()), change.step, changeText(change), tone));
        }
        add(QT_TRANSLATE_NOOP("Picture", "Change of the gap since the wave before"), rows);
    }

    void addMeasures() {
        QList<InsightRow> rows;
        for (const JourneyMeasure& measure : journeyMeasures(project_, journey_.id)) {
            const Metric& metric = *find(project_, measure.metric);
            const bool isScore = metric.kind == MetricKind::nps || metric.kind == MetricKind::enps;
            QStringList facts;
            if (const Persona* persona = find(project_, measure.persona))
                facts.append(persona->name);
            if (isScore && measure.mayBeZero())
                facts.append(words_(QT_TRANSLATE_NOOP("Picture", "not different from 0")));
            if (measure.n)
                facts.append(words_(QT_TRANSLATE_NOOP("Picture", "n %1")).arg(words_.count(*measure.n)));
            if (!measure.value)
                facts.append(countsText(words_, GapCounts::too_few_answers));
            if (const Wave* wave = find(project_, measure.wave); wave && !wave->name.isEmpty())
                facts.append(wave->name);
            QString figure;
            if (measure.value)
                figure =
                    isScore ? words_.signedNumber(*measure.value, 0) : shortNumber(words_, *measure.value);
            if (measure.value && measure.margin)
                figure += QStringLiteral(" ± ") + shortNumber(words_, *measure.margin);
            const QString name = metric.unit.isEmpty() ? metric.name : metric.name + ", " + metric.unit;
            rows.append({figure, name, facts.join(divider)});
        }
        add(QT_TRANSLATE_NOOP("Picture", "Measured of the whole journey"), rows);
    }

    const Project& project_;
    const Journey& journey_;
    const Id<Persona> persona_;
    const Words& words_;
    const std::optional<GapInsight> insight_;
    QList<InsightSection> sections_;
};

} // namespace

QList<InsightSection> insightOutline(const Project& project, const Journey& journey, Id<Persona> persona,
                                     Dimension dimension, const Words& words) {
    return Outline(project, journey, persona, dimension, words).sections();
}

QString gapText(const Words& words, const StepGap& gap) {
    const QString size = words.number(std::abs(gap.gap()));
    if (size == words.number(0))
        return words(QT_TRANSLATE_NOOP("Picture", "as intended"));
    return words(gap.gap() > 0 ? QT_TRANSLATE_NOOP("Picture", "%1 below intended")
                               : QT_TRANSLATE_NOOP("Picture", "%1 above intended"))
        .arg(size);
}

QString countsText(const Words& words, GapCounts counts) {
    switch (counts) {
    case GapCounts::yes:
        return words(QT_TRANSLATE_NOOP("Picture", "counts"));
    case GapCounts::small:
        return words(QT_TRANSLATE_NOOP("Picture", "small"));
    case GapCounts::too_few_answers:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Picture", "too few answers"));
}

QString dimensionText(const Words& words, Dimension dimension) {
    return words(dimension == Dimension::emotional ? QT_TRANSLATE_NOOP("Picture", "emotional")
                                                   : QT_TRANSLATE_NOOP("Picture", "functional"));
}

} // namespace touchline
