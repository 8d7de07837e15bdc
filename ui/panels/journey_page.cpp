#include "ui/panels/chips_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/languages.h"
#include "ui/panels/linked.h"
#include "ui/panels/meter_field.h"
#include "ui/panels/text_field.h"

namespace touchline {

namespace {

void addPersona(Form& form, Id<Persona> persona) {
    Document& document = form.document();
    const QString name = Form::tr("Change persona");
    form.add(Form::tr("Persona"),
             new LineField(document, bind<&Persona::name>(persona, name), Form::tr("Name")));
    form.add({},
             new LineField(document, bind<&Persona::description>(persona, name), Form::tr("In a few words")));
    form.add({}, new LineField(document, bind<&Persona::goal>(persona, name), Form::tr("Goal")));
    form.add({}, new LineField(document, bind<&Persona::expectation>(persona, name), Form::tr("Expects")));
}

/// One of the journeys for which `fits`, or none.
template <auto Member>
void addJourney(Form& form, const QString& label, Id<Journey> id, const QString& edit,
                const std::function<bool(const Journey&)>& fits, const Form::Condition& when = {}) {
    QList<Id<Journey>> journeys{Id<Journey>()};
    QStringList titles{Form::tr("None")};
    for (const Journey& other : form.document().project().journeys) {
        if (other.id == id || !fits(other))
            continue;
        journeys.append(other.id);
        titles.append(other.title.isEmpty() ? Form::tr("No title yet") : other.title);
    }
    form.add(label, new ChoiceField(form.document(), titles, bindPlace<Member>({id}, edit, journeys)), when);
}

void addLanguage(Form& form, Id<Journey> id) {
    QStringList names{Form::tr("That of the project")};
    QList<QString> tags{QString()};
    const QString own = valueOf<&Journey::language>(form.document().project(), id);
    for (const QString& tag : languageTags(own)) {
        tags.append(tag);
        names.append(languageName(tag));
    }
    form.add(Form::tr("Language"),
             new ChoiceField(form.document(), names,
                             bindPlace<&Journey::language>({id}, Form::tr("Change language"), tags)));
}

QString decisionText(const Project& project, Id<Journey> id) {
    QStringList texts;
    for (const Decision& decision : valueOf<&Journey::decisions>(project, id)) {
        QStringList facts;
        for (const QString& fact : {dateText(decision.date), decision.who, decision.because}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        texts.append(decision.what + (facts.isEmpty() ? QString() : u'\n' + facts.join(" · ")));
    }
    return texts.join("\n\n");
}

/// How much of the journey is more than our own idea, and when a person was heard last.
void addEvidence(Form& form, Id<Journey> id) {
    form.add(Form::tr("How well it is backed"), new MeterField(form.document(), id));
    const bool isEmployee = valueOf<&Journey::kind>(form.document().project(), id) == JourneyKind::employee;
    form.note(isEmployee ? Form::tr("When we last spoke with an employee")
                         : Form::tr("When we last spoke with a customer"),
              "", [id](const Project& now) {
                  const Journey* journey = find(now, id);
                  const QDate today = QDate::currentDate();
                  return journey ? lastHeardText(lastHeard(now, *journey, today), today) : QString();
              });
}

void addMore(Form& form, Id<Journey> id) {
    Document& document = form.document();
    form.fold(Form::tr("More"), "journey");
    addLanguage(form, id);
    form.add(Form::tr("Level"),
             new ChoiceField(document, {Form::tr("Strategic"), Form::tr("Tactical"), Form::tr("Operational")},
                             bindChoice<&Journey::level>(id, Form::tr("Change level"))));
    const auto isToBe = [id](const Project& now) {
        return valueOf<&Journey::state>(now, id) == JourneyState::to_be;
    };
    addJourney<&Journey::asIs>(
        form, Form::tr("The same as it is now"), id, Form::tr("Change as-is journey"),
        [](const Journey& other) { return other.state == JourneyState::as_is; }, isToBe);
    form.add(Form::tr("Expectation"),
             new TextField(document, bind<&Journey::expectation>(id, Form::tr("Change expectation"))));
    form.add(Form::tr("Sponsor"),
             new LineField(document, bind<&Journey::sponsor>(id, Form::tr("Change sponsor"))));
    form.add(Form::tr("Review date"),
             new LineField(document, bindDate<&Journey::reviewDate>(id, Form::tr("Change review date")),
                           Form::tr("31-12-2026")));
    form.note(Form::tr("Decisions"), "", [id](const Project& now) { return decisionText(now, id); });
}

} // namespace

void fillJourneyPage(Form& form, Id<Journey> id, Id<Persona> persona) {
    Document& document = form.document();
    const Journey& journey = *find(document.project(), id);
    form.kind(journey.kind == JourneyKind::employee ? Form::tr("Employee journey")
                                                    : Form::tr("Customer journey"));
    form.title(new TextField(document, bind<&Journey::title>(id, Form::tr("Rename journey")),
                             Form::tr("I am moving house")));
    if (persona)
        addPersona(form, persona);
    form.add(Form::tr("Scenario"),
             new TextField(document, bind<&Journey::scenario>(id, Form::tr("Change scenario"))));
    form.add(Form::tr("Goal"), new TextField(document, bind<&Journey::goal>(id, Form::tr("Change goal"))));
    form.add(Form::tr("Situation"),
             new ChoiceField(document, {Form::tr("As it is"), Form::tr("As it is to be")},
                             bindChoice<&Journey::state>(id, Form::tr("Change situation"))));
    if (journey.kind == JourneyKind::employee)
        addJourney<&Journey::serves>(
            form, Form::tr("Serves the customer journey"), id, Form::tr("Change served journey"),
            [](const Journey& other) { return other.kind == JourneyKind::customer; });
    form.add(Form::tr("Personas taking part"),
             new ChipsField(document,
                            bindChips<&Journey::personas>({id}, Form::tr("Change personas"), personaEntries),
                            Form::tr("Name")));
    auto* owner = new LineField(document, bindName<&Journey::owner>(id, Form::tr("Change owner")),
                                Form::tr("Role or name"));
    owner->complete(libraryNames<Role>);
    form.add(Form::tr("Owner"), owner);
    form.add(
        Form::tr("Status"),
        new ChoiceField(document,
                        {Form::tr("Draft"), Form::tr("In review"), Form::tr("Agreed"), Form::tr("Archived")},
                        bindChoice<&Journey::status>(id, Form::tr("Change status"))));
    addEvidence(form, id);
    addMore(form, id);
}

} // namespace touchline
