#include "ui/drawing/report/report_sections.h"

#include "core/insight/change.h"
#include "core/insight/coupled_low.h"
#include "core/insight/next_things.h"
#include "core/insight/strengths.h"
#include "core/model/home.h"
#include "core/model/lookup.h"
#include "ui/drawing/journey_text.h"

namespace touchline {

namespace {

using Section = GapReport::Section;

QString title(const Journey& journey, Id<Step> step) {
    return find(journey.steps, step)->title;
}

/// Of a step anywhere; with its journey where that is another one.
QString place(const Project& project, const Journey& journey, Id<Step> step) {
    const Journey* home = journeyOf(project, step);
    if (!home)
        return {};
    const QString name = title(*home, step);
    return home == &journey ? name : name + " (" + home->title + ')';
}

QString strengthText(const Journey& journey, const Strength& strength) {
    QStringList texts{title(journey, strength.step)};
    for (const Id<Card> card : strength.cards)
        texts.append(find(journey.cards, card)->text);
    return texts.join(betweenFacts);
}

Section unwanted(const Words& words, const Project& project, const Journey& journey,
                 const GapInsight& insight) {
    Section section{words(QT_TRANSLATE_NOOP("Picture", "Unwanted contacts by cause")), {}};
    for (const Cause& cause : causesOf(insight)) {
        QStringList contacts;
        for (const RankedGap& contact : cause.contacts)
            contacts.append(title(journey, contact.gap.step));
        section.entries.append({words.number(cause.impact),
                                words(QT_TRANSLATE_NOOP("Picture", "%1 – leads to: %2"))
                                    .arg(place(project, journey, cause.step), contacts.join(u"; "))});
    }
    return section;
}

Section lowTogether(const Words& words, const Project& project, const Journey& journey) {
    Section section{words(QT_TRANSLATE_NOOP("Picture", "Low together")), {}};
    const auto add = [&](const Journey& customer, const Journey& employee) {
        for (const CoupledLow& low : coupledLows(project, customer, employee))
            section.entries.append(
                {{},
                 words(QT_TRANSLATE_NOOP("Picture", "%1 (%2) together with %3 (%4)"))
                     .arg(title(customer, low.customer), words.signedNumber(low.customerValue),
                          title(employee, low.employee), words.signedNumber(low.employeeValue))});
    };
    for (const Journey& other : project.journeys) {
        if (other.serves && other.serves == journey.id)
            add(journey, other);
        else if (journey.serves && journey.serves == other.id)
            add(other, journey);
    }
    return section;
}

QString intendedChange(const Words& words, const GapChange& change) {
    if (change.ambitionLowered())
        return words(QT_TRANSLATE_NOOP("Picture", "ambition lowered by %1"))
            .arg(words.number(-change.intended));
    if (change.intended > 1e-9)
        return words(QT_TRANSLATE_NOOP("Picture", "ambition raised by %1"))
            .arg(words.number(change.intended));
    return words(QT_TRANSLATE_NOOP("Picture", "intended unchanged"));
}

QString realisedChange(const Words& words, const Difference& change) {
    const QString size = words.signedNumber(change.difference);
    if (!change.margin)
        return words(QT_TRANSLATE_NOOP("Picture", "realised %1")).arg(size);
    return (change.isReal() ? words(QT_TRANSLATE_NOOP("Picture", "realised %1 ± %2, real"))
                            : words(QT_TRANSLATE_NOOP("Picture", "realised %1 ± %2, may be chance")))
        .arg(size, words.number(*change.margin, 2));
}

/// What is more than chance first.
Section changes(const Words& words, const Project& project, const Journey& journey,
                const GapInsight& insight) {
    QList<GapChange> found = gapChanges(project, journey, insight.persona, insight.dimension);
    std::ranges::stable_sort(found, std::greater(), [](const GapChange& change) {
        return std::pair(change.realised.isReal() || change.ambitionLowered(), std::abs(change.gap()));
    });
    Section section{words(QT_TRANSLATE_NOOP("Picture", "Change of the gap")), {}};
    for (const GapChange& change : found)
        section.entries.append(
            {words.signedNumber(change.gap()),
             words(QT_TRANSLATE_NOOP("Picture", "%1: %2; %3; since %4"))
                 .arg(title(journey, change.step), realisedChange(words, change.realised),
                      intendedChange(words, change), find(project.waves, change.before)->name)});
    return section;
}

/// Those that have something to say.
QList<Section> filled(QList<Section> sections) {
    erase_if(sections, [](const Section& section) { return section.entries.isEmpty(); });
    return sections;
}

} // namespace

QList<Section> strengthSections(const Words& words, const Project& project, const Journey& journey,
                                Id<Persona> persona) {
    Section keep{words(QT_TRANSLATE_NOOP("Picture", "Strengths to keep")), {}};
    for (const Strength& strength : strengths(journey, persona))
        keep.entries.append({strength.realised ? words.signedNumber(*strength.realised) : QString(),
                             strengthText(journey, strength)});
    Section peaks{words(QT_TRANSLATE_NOOP("Picture", "Peaks to make")), {}};
    for (const BacklogItem* item : nextThings(project, journey, persona, project.backlog.size())) {
        if (item->kind != BacklogKind::fix)
            (item->kind == BacklogKind::keep ? keep : peaks).entries.append({item->code, item->text});
    }
    return filled({keep, peaks});
}

QList<Section> findingSections(const Words& words, const Project& project, const Journey& journey,
                               const GapInsight& insight) {
    return filled({unwanted(words, project, journey, insight), lowTogether(words, project, journey),
                   changes(words, project, journey, insight)});
}

} // namespace touchline
