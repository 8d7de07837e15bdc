#include "ui/panels/bindings.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/text_field.h"

#include <QCoreApplication>

namespace touchline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Inspector", text);
}

void addPersona(Form& form, Id<Persona> persona) {
    Document& document = form.document();
    const QString name = tr("Change persona");
    form.add(tr("Persona"), new LineField(document, bind<&Persona::name>(persona, name), tr("Name")));
    form.add({}, new LineField(document, bind<&Persona::description>(persona, name), tr("In a few words")));
    form.add({}, new LineField(document, bind<&Persona::goal>(persona, name), tr("Goal")));
    form.add({}, new LineField(document, bind<&Persona::expectation>(persona, name), tr("Expects")));
}

/// The customer journey that an employee journey serves, as a place among "none" and all customer journeys.
void addServes(Form& form, Id<Journey> journey) {
    QList<Id<Journey>> customerJourneys{Id<Journey>()};
    QStringList titles{tr("None")};
    for (const Journey& other : form.document().project().journeys) {
        if (other.kind == JourneyKind::customer && other.id != journey) {
            customerJourneys.append(other.id);
            titles.append(other.title);
        }
    }
    const Binding<int> binding{tr("Change served journey"),
                               [journey, customerJourneys](const Project& project) {
                                   return int(
                                       customerJourneys.indexOf(valueOf<&Journey::serves>(project, journey)));
                               },
                               [journey, customerJourneys](const Project& project, int at) {
                                   return set<&Journey::serves>(project, journey, customerJourneys.value(at));
                               }};
    form.add(tr("Serves the customer journey"), new ChoiceField(form.document(), titles, binding));
}

} // namespace

void fillJourneyPage(Form& form, Id<Journey> id) {
    Document& document = form.document();
    const Journey& journey = *find(document.project(), id);
    form.kind(journey.kind == JourneyKind::employee ? tr("Employee journey") : tr("Customer journey"));
    form.title(
        new TextField(document, bind<&Journey::title>(id, tr("Rename journey")), tr("I am moving house")));
    if (const Persona* persona = mainPersona(document.project(), journey))
        addPersona(form, persona->id);
    form.add(tr("Scenario"), new TextField(document, bind<&Journey::scenario>(id, tr("Change scenario"))));
    form.add(tr("Goal"), new TextField(document, bind<&Journey::goal>(id, tr("Change goal"))));
    form.add(tr("Situation"), new ChoiceField(document, {tr("As it is"), tr("As it is to be")},
                                              bindChoice<&Journey::state>(id, tr("Change situation"))));
    if (journey.kind == JourneyKind::employee)
        addServes(form, id);
    auto* owner =
        new LineField(document, bindName<&Journey::owner>(id, tr("Change owner")), tr("Role or name"));
    owner->complete(libraryNames<Role>);
    form.add(tr("Owner"), owner);
    form.add(tr("Sponsor"), new LineField(document, bind<&Journey::sponsor>(id, tr("Change sponsor"))));
    form.add(tr("Status"),
             new ChoiceField(document, {tr("Draft"), tr("In review"), tr("Agreed"), tr("Archived")},
                             bindChoice<&Journey::status>(id, tr("Change status"))));
}

} // namespace touchline
