#include "core/edits/curves.h"
#include "core/insight/gap.h"
#include "ui/drawing/words.h"
#include "ui/panels/bindings.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/text_field.h"
#include "ui/panels/value_field.h"

#include <QCoreApplication>
#include <QLocale>

namespace touchline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Inspector", text);
}

const CurvePoint* pointAt(const Project& project, Id<Step> step, const CurveKey& key) {
    const Journey* journey = journeyOf(project, step);
    const Curve* curve = journey ? findCurve(*journey, key.persona, key.dimension, key.role) : nullptr;
    return curve ? currentPoint(*journey, curve->id, step) : nullptr;
}

Binding<std::optional<double>> bindValue(Id<Step> step, const CurveKey& key, const QString& name) {
    return {name,
            [step, key](const Project& project) {
                const CurvePoint* point = pointAt(project, step, key);
                return point ? std::optional(point->value) : std::nullopt;
            },
            [step, key](const Project& project, const std::optional<double>& value) {
                return value ? setPoint(project, step, key, *value) : clearPoint(project, step, key);
            }};
}

Binding<QString> bindWord(Id<Step> step, const CurveKey& key) {
    return {tr("Change word"),
            [step, key](const Project& project) {
                const CurvePoint* point = pointAt(project, step, key);
                return point ? point->word : QString();
            },
            [step, key](const Project& project, const QString& word) {
                return setWord(project, step, key, word);
            }};
}

/// "1.6 below intended", where that counts.
QString gapText(const Project& project, Id<Step> step, Id<Persona> persona) {
    const Journey* journey = journeyOf(project, step);
    if (!journey)
        return {};
    for (const StepGap& gap : stepGaps(*journey, persona, Dimension::emotional)) {
        if (gap.step == step && gap.gap() >= gapThatCounts)
            return tr("%1 below intended").arg(Words(QLocale().bcp47Name()).number(gap.gap()));
    }
    return {};
}

QString servingSteps(const Project& project, Id<Step> step) {
    QStringList titles;
    for (const Journey& journey : project.journeys) {
        for (const Step& other : journey.steps) {
            if (other.serves.contains(step))
                titles.append(other.title);
        }
    }
    return titles.join(u'\n');
}

QString backlogItems(const Project& project, Id<Step> step) {
    QStringList texts;
    for (const BacklogItem& item : project.backlog) {
        if (item.steps.contains(step))
            texts.append(item.code + "  " + item.text);
    }
    return texts.join(u'\n');
}

void addExperience(Form& form, Id<Step> step) {
    Document& document = form.document();
    const Project& project = document.project();
    const Persona* persona = mainPersona(project, *journeyOf(project, step));
    if (!persona)
        return;
    const CurveKey intended{persona->id, Dimension::emotional, CurveRole::intended};
    const CurveKey realised{persona->id, Dimension::emotional, CurveRole::realised};
    form.add(tr("Emotional experience"),
             new ValueField(document, tr("Intended"), false,
                            bindValue(step, intended, tr("Change intended value"))));
    form.add({}, new ValueField(document, tr("Realised"), true,
                                bindValue(step, realised, tr("Change realised value"))));
    form.add({}, new LineField(document, bindWord(step, realised), tr("The feeling in one word")));
    form.note({}, "gap", [step, id = persona->id](const Project& now) { return gapText(now, step, id); });
}

} // namespace

void fillStepPage(Form& form, Id<Step> id) {
    Document& document = form.document();
    const bool isEmployee = journeyOf(document.project(), id)->kind == JourneyKind::employee;
    form.kind(tr("Step"));
    form.title(new TextField(document, bind<&Step::title>(id, tr("Rename step")), tr("I …")));
    addExperience(form, id);
    auto* owner = new LineField(document, bindName<&Step::owner>(id, tr("Change owner")), tr("As its stage"));
    owner->complete(libraryNames<Role>);
    form.add(tr("Owner"), owner);
    auto* department = new LineField(document, bindName<&Step::department>(id, tr("Change department")),
                                     tr("That of the owner"));
    department->complete(libraryNames<Department>);
    form.add(tr("Department"), department);
    form.add(tr("Importance"),
             new ChoiceField(document, {tr("Not set"), "1", "2", "3", "4", "5"},
                             bindChoice<&Step::importance>(id, tr("Change importance"), 1)));
    form.add({}, new CheckField(document, tr("Moment of truth"),
                                bind<&Step::momentOfTruth>(id, tr("Change moment of truth"))));
    form.add({}, new LineField(document, bind<&Step::momentReason>(id, tr("Change reason")),
                               tr("Why it decides whether the relation holds")));
    if (!isEmployee)
        form.add({}, new CheckField(document, tr("Unwanted contact"),
                                    bind<&Step::unwanted>(id, tr("Change unwanted contact"))));
    form.add(tr("When"), new LineField(document, bind<&Step::when>(id, tr("Change time"))));
    form.add(tr("Handed over to the next step"),
             new LineField(document, bind<&Step::handOver>(id, tr("Change hand-over"))));
    if (isEmployee)
        form.add(tr("Line of visibility"), new ChoiceField(document, {tr("In sight"), tr("Out of sight")},
                                                           bindChoice<&Step::sight>(id, tr("Change sight"))));
    form.note(tr("Linked employee steps"), "link",
              [id](const Project& now) { return servingSteps(now, id); });
    form.note(tr("Backlog"), "backlog", [id](const Project& now) { return backlogItems(now, id); });
    form.add(tr("Notes"), new TextField(document, bind<&Step::notes>(id, tr("Change notes"))));
}

} // namespace touchline
