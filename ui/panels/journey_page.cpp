#include "ui/panels/bindings.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/inspector_pages.h"
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

/// The customer journey that an employee journey serves, as a place among "none" and all customer journeys.
void addServes(Form& form, Id<Journey> journey) {
    QList<Id<Journey>> customerJourneys{Id<Journey>()};
    QStringList titles{Form::tr("None")};
    for (const Journey& other : form.document().project().journeys) {
        if (other.kind == JourneyKind::customer && other.id != journey) {
            customerJourneys.append(other.id);
            titles.append(other.title);
        }
    }
    const Binding<int> binding{Form::tr("Change served journey"),
                               [journey, customerJourneys](const Project& project) {
                                   return int(
                                       customerJourneys.indexOf(valueOf<&Journey::serves>(project, journey)));
                               },
                               [journey, customerJourneys](const Project& project, int at) {
                                   return set<&Journey::serves>(project, journey, customerJourneys.value(at));
                               }};
    form.add(Form::tr("Serves the customer journey"), new ChoiceField(form.document(), titles, binding));
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
        addServes(form, id);
    auto* owner = new LineField(document, bindName<&Journey::owner>(id, Form::tr("Change owner")),
                                Form::tr("Role or name"));
    owner->complete(libraryNames<Role>);
    form.add(Form::tr("Owner"), owner);
    form.add(Form::tr("Sponsor"),
             new LineField(document, bind<&Journey::sponsor>(id, Form::tr("Change sponsor"))));
    form.add(
        Form::tr("Status"),
        new ChoiceField(document,
                        {Form::tr("Draft"), Form::tr("In review"), Form::tr("Agreed"), Form::tr("Archived")},
                        bindChoice<&Journey::status>(id, Form::tr("Change status"))));
}

} // namespace touchline
