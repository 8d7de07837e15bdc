#include "ui/panels/library_pages.h"

#include "ui/panels/bindings.h"
#include "ui/panels/chips_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/image_field.h"
#include "ui/panels/metric_page.h"
#include "ui/panels/text_field.h"

namespace touchline {

namespace {

template <auto Member>
void addLine(Form& form, const QString& label, OwnerId<Member> id, const QString& edit) {
    form.add(label, new LineField(form.document(), bind<Member>(id, edit)));
}

template <auto Member>
void addText(Form& form, const QString& label, OwnerId<Member> id, const QString& edit) {
    form.add(label, new TextField(form.document(), bind<Member>(id, edit)));
}

template <auto Member>
void addChoice(Form& form, const QString& label, OwnerId<Member> id, const QString& edit,
               const QStringList& choices, int first = 0) {
    form.add(label, new ChoiceField(form.document(), choices, bindChoice<Member>(id, edit, first)));
}

template <auto Member>
void addName(Form& form, const QString& label, OwnerId<Member> id, const QString& edit) {
    auto* field = new LineField(form.document(), bindName<Member>(id, edit));
    field->complete(libraryNames<Target<Member>>);
    form.add(label, field);
}

template <auto Member>
void addFigure(Form& form, const QString& label, OwnerId<Member> id, const QString& edit, double unit = 1) {
    form.add(label, new LineField(form.document(), bindFigure<Member>(id, edit, unit)));
}

template <auto Member>
void addDate(Form& form, const QString& label, OwnerId<Member> id, const QString& edit) {
    form.add(label, new LineField(form.document(), bindDate<Member>(id, edit), Form::tr("31-12-2026")));
}

void fill(Form& form, Id<Persona> id) {
    const QString edit = Form::tr("Change persona");
    addLine<&Persona::name>(form, Form::tr("Name"), id, edit);
    addLine<&Persona::description>(form, Form::tr("In a few words"), id, edit);
    addText<&Persona::goal>(form, Form::tr("Goal"), id, edit);
    addText<&Persona::expectation>(form, Form::tr("Expects"), id, edit);
    addName<&Persona::actor>(form, Form::tr("Stands for"), id, edit);
    form.add(Form::tr("Portrait"), new ImageField(form.document(), bind<&Persona::portrait>(id, edit)));
    addFigure<&Persona::share>(form, Form::tr("Share of these people, in %"), id, edit, percent);
}

void fill(Form& form, Id<Actor> id) {
    const QString edit = Form::tr("Change actor");
    addLine<&Actor::name>(form, Form::tr("Name"), id, edit);
    addChoice<&Actor::kind>(form, Form::tr("Kind"), id, edit,
                            {Form::tr("Customer"), Form::tr("User"), Form::tr("Consumer"),
                             Form::tr("Employee"), Form::tr("Partner"), Form::tr("Shareholder"),
                             Form::tr("Visitor"), Form::tr("Citizen"), Form::tr("Patient"),
                             Form::tr("Other")});
}

void fill(Form& form, Id<GlossaryTerm> id) {
    const QString edit = Form::tr("Change term");
    addLine<&GlossaryTerm::term>(form, Form::tr("Term"), id, edit);
    addText<&GlossaryTerm::meaning>(form, Form::tr("Meaning"), id, edit);
    form.add(Form::tr("Words to avoid for it"),
             new ChipsField(form.document(), bindWords<&GlossaryTerm::avoid>(id, edit), Form::tr("Word")));
}

void fill(Form& form, Id<Tag> id) {
    addLine<&Tag::name>(form, Form::tr("Name"), id, Form::tr("Change tag"));
}

void fill(Form& form, Id<Metric> id) {
    fillMetricPage(form, id);
}

void fill(Form& form, Id<Channel> id) {
    const QString edit = Form::tr("Change channel");
    addLine<&Channel::name>(form, Form::tr("Name"), id, edit);
    addChoice<&Channel::place>(form, Form::tr("Where"), id, edit,
                               {Form::tr("Online"), Form::tr("In person or on paper")});
    addChoice<&Channel::control>(
        form, Form::tr("Whose"), id, edit,
        {Form::tr("Ours"), Form::tr("A partner’s"), Form::tr("Outside our control")});
}

void fill(Form& form, Id<Department> id) {
    const QString edit = Form::tr("Change department");
    addLine<&Department::name>(form, Form::tr("Name"), id, edit);
    form.add({}, new CheckField(form.document(), Form::tr("A partner beside the organisation"),
                                bind<&Department::partner>(id, edit)));
}

void fill(Form& form, Id<Role> id) {
    const QString edit = Form::tr("Change role");
    addLine<&Role::name>(form, Form::tr("Name"), id, edit);
    addLine<&Role::person>(form, Form::tr("Who has it now"), id, edit);
    addName<&Role::department>(form, Form::tr("Department"), id, edit);
}

void fill(Form& form, Id<Principle> id) {
    const QString edit = Form::tr("Change principle");
    addLine<&Principle::code>(form, Form::tr("Short name"), id, edit);
    addText<&Principle::text>(form, Form::tr("Text"), id, edit);
}

void fill(Form& form, Id<Evidence> id) {
    const QString edit = Form::tr("Change evidence");
    addText<&Evidence::text>(form, Form::tr("Text"), id, edit);
    addChoice<&Evidence::kind>(form, Form::tr("Kind"), id, edit, evidenceKinds());
    addLine<&Evidence::source>(form, Form::tr("Source"), id, edit);
    addDate<&Evidence::date>(form, Form::tr("Date"), id, edit);
    addLine<&Evidence::link>(form, Form::tr("Link"), id, edit);
}

void fill(Form& form, Id<BacklogItem> id) {
    const QString edit = Form::tr("Change backlog item");
    const QStringList marks{Form::tr("Not set"), "1", "2", "3", "4", "5"};
    addText<&BacklogItem::text>(form, Form::tr("Opportunity, in the words of who has the need"), id, edit);
    addLine<&BacklogItem::code>(form, Form::tr("Short name"), id, edit);
    addChoice<&BacklogItem::kind>(form, Form::tr("Kind"), id, edit,
                                  {Form::tr("Keep"), Form::tr("Fix"), Form::tr("Make a peak")});
    addChoice<&BacklogItem::status>(form, Form::tr("Status"), id, edit,
                                    {Form::tr("Found"), Form::tr("Defined"), Form::tr("Planned"),
                                     Form::tr("Doing"), Form::tr("Done"), Form::tr("Measured again"),
                                     Form::tr("Paused"), Form::tr("Stopped")});
    addLine<&BacklogItem::statusReason>(form, Form::tr("Why paused or stopped"), id, edit);
    addName<&BacklogItem::owner>(form, Form::tr("Owner"), id, edit);
    addLine<&BacklogItem::quarter>(form, Form::tr("Quarter"), id, edit);
    addChoice<&BacklogItem::customerValue>(form, Form::tr("Value for customers"), id, edit, marks, 1);
    addChoice<&BacklogItem::businessValue>(form, Form::tr("Value for the organisation"), id, edit, marks, 1);
    addChoice<&BacklogItem::effort>(form, Form::tr("Effort"), id, edit, marks, 1);
    addText<&BacklogItem::notes>(form, Form::tr("Notes"), id, edit);
}

} // namespace

QStringList evidenceKinds() {
    return {Form::tr("Quote"),       Form::tr("Interview"), Form::tr("Wave"),
            Form::tr("Observation"), Form::tr("Behaviour"), Form::tr("Link")};
}

void fillEntryPage(Form& form, Book book, QUuid id) {
    switch (book) {
    case Book::personas:
        return fill(form, Id<Persona>(id));
    case Book::actors:
        return fill(form, Id<Actor>(id));
    case Book::channels:
        return fill(form, Id<Channel>(id));
    case Book::departments:
        return fill(form, Id<Department>(id));
    case Book::roles:
        return fill(form, Id<Role>(id));
    case Book::principles:
        return fill(form, Id<Principle>(id));
    case Book::glossary:
        return fill(form, Id<GlossaryTerm>(id));
    case Book::tags:
        return fill(form, Id<Tag>(id));
    case Book::metrics:
        return fill(form, Id<Metric>(id));
    case Book::evidence:
        return fill(form, Id<Evidence>(id));
    case Book::backlog:
        return fill(form, Id<BacklogItem>(id));
    }
}

} // namespace touchline
