#include "core/edits/curves.h"
#include "core/insight/gap.h"
#include "ui/drawing/words.h"
#include "ui/panels/bindings.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/text_field.h"
#include "ui/panels/value_field.h"

#include <QLocale>

namespace touchline {

namespace {

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
    return {Form::tr("Change word"),
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
            return Form::tr("%1 below intended").arg(Words(QLocale().bcp47Name()).number(gap.gap()));
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

void addExperience(Form& form, Id<Step> step, Id<Persona> persona) {
    Document& document = form.document();
    if (!persona)
        return;
    const CurveKey intended{persona, Dimension::emotional, CurveRole::intended};
    const CurveKey realised{persona, Dimension::emotional, CurveRole::realised};
    form.add(Form::tr("Emotional experience"),
             new ValueField(document, Form::tr("Intended"), false,
                            bindValue(step, intended, Form::tr("Change intended value"))));
    form.add({}, new ValueField(document, Form::tr("Realised"), true,
                                bindValue(step, realised, Form::tr("Change realised value"))));
    form.add({}, new LineField(document, bindWord(step, realised), Form::tr("The feeling in one word")));
    form.note({}, "gap", [step, persona](const Project& now) { return gapText(now, step, persona); });
}

} // namespace

void fillStepPage(Form& form, Id<Step> id, Id<Persona> persona) {
    Document& document = form.document();
    const bool isEmployee = journeyOf(document.project(), id)->kind == JourneyKind::employee;
    form.kind(Form::tr("Step"));
    form.title(new TextField(document, bind<&Step::title>(id, Form::tr("Rename step")), Form::tr("I …")));
    addExperience(form, id, persona);
    auto* owner = new LineField(document, bindName<&Step::owner>(id, Form::tr("Change owner")),
                                Form::tr("As its stage"));
    owner->complete(libraryNames<Role>);
    form.add(Form::tr("Owner"), owner);
    auto* department = new LineField(document, bindName<&Step::department>(id, Form::tr("Change department")),
                                     Form::tr("That of the owner"));
    department->complete(libraryNames<Department>);
    form.add(Form::tr("Department"), department);
    form.add(Form::tr("Importance"),
             new ChoiceField(document, {Form::tr("Not set"), "1", "2", "3", "4", "5"},
                             bindChoice<&Step::importance>(id, Form::tr("Change importance"), 1)));
    form.add({}, new CheckField(document, Form::tr("Moment of truth"),
                                bind<&Step::momentOfTruth>(id, Form::tr("Change moment of truth"))));
    form.add({}, new LineField(document, bind<&Step::momentReason>(id, Form::tr("Change reason")),
                               Form::tr("Why it decides whether the relation holds")));
    if (!isEmployee)
        form.add({}, new CheckField(document, Form::tr("Unwanted contact"),
                                    bind<&Step::unwanted>(id, Form::tr("Change unwanted contact"))));
    form.add(Form::tr("When"), new LineField(document, bind<&Step::when>(id, Form::tr("Change time"))));
    form.add(Form::tr("Handed over to the next step"),
             new LineField(document, bind<&Step::handOver>(id, Form::tr("Change hand-over"))));
    if (isEmployee)
        form.add(Form::tr("Line of visibility"),
                 new ChoiceField(document, {Form::tr("In sight"), Form::tr("Out of sight")},
                                 bindChoice<&Step::sight>(id, Form::tr("Change sight"))));
    form.note(Form::tr("Linked employee steps"), "link",
              [id](const Project& now) { return servingSteps(now, id); });
    form.note(Form::tr("Backlog"), "backlog", [id](const Project& now) { return backlogItems(now, id); });
    form.add(Form::tr("Notes"), new TextField(document, bind<&Step::notes>(id, Form::tr("Change notes"))));
}

} // namespace touchline
