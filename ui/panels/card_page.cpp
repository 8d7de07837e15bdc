#include "ui/drawing/lanes/lanes.h"
#include "ui/panels/backing.h"
#include "ui/panels/figures.h"
#include "ui/panels/text_field.h"

namespace touchline {

namespace {

using Cards = QList<Id<Card>>;

/// Whether all cards stand in lanes of this kind.
bool areIn(const Project& project, const Cards& cards, LaneKind kind) {
    return std::ranges::all_of(cards, [&](Id<Card> id) {
        const Lane* lane = find(project, valueOf<&Card::lane>(project, id));
        return lane && lane->kind == kind;
    });
}

Form::Condition anyHas(const Cards& cards, CardMark mark) {
    return [=](const Project& project) {
        return std::ranges::any_of(cards,
                                   [&](Id<Card> id) { return valueOf<&Card::mark>(project, id) == mark; });
    };
}

void addContact(Form& form, const Cards& ids) {
    Document& document = form.document();
    form.add(Form::tr("Channels"),
             new ChipsField(document, bindNamedChips<&Card::channels>(ids, Form::tr("Change channels")),
                            Form::tr("E-mail, app, at home")));
    auto* owner = new LineField(document, bindName<&Card::owner>(ids, Form::tr("Change owner")),
                                Form::tr("That of the step"));
    owner->complete(libraryNames<Role>);
    form.add(Form::tr("Owner"), owner);
}

void addKinds(Form& form, const Cards& ids) {
    Document& document = form.document();
    const Project& project = document.project();
    if (areIn(project, ids, LaneKind::thoughts))
        form.add(Form::tr("Whose words"),
                 new ChoiceField(document, {Form::tr("Thought: ours"), Form::tr("Quote: really said")},
                                 bindChoice<&Card::voice>(ids, Form::tr("Change whose words"))));
    if (areIn(project, ids, LaneKind::needs))
        form.add(Form::tr("Kind of need"),
                 new ChoiceField(document,
                                 {Form::tr("Not set"), Form::tr("Functional"), Form::tr("Emotional"),
                                  Form::tr("Social"), Form::tr("Of meaning")},
                                 bindChoice<&Card::need>(ids, Form::tr("Change kind of need"))));
    form.add(Form::tr("Mark"),
             new ChoiceField(
                 document, {Form::tr("None"), Form::tr("Pain"), Form::tr("Strength"), Form::tr("Constraint")},
                 bindChoice<&Card::mark>(ids, Form::tr("Change mark"))));
    const bool isPains = areIn(project, ids, LaneKind::pains);
    form.add(Form::tr("Accepted because"),
             new LineField(document, bind<&Card::acceptedBecause>(ids, Form::tr("Change reason")),
                           Form::tr("Not accepted")),
             isPains ? Form::Condition() : anyHas(ids, CardMark::pain));
}

} // namespace

void fillCardPage(Form& form, const Cards& ids) {
    Document& document = form.document();
    const Project& project = document.project();
    const bool isOne = ids.size() == 1;
    if (isOne) {
        form.kind(laneTitle(Words(QLocale().bcp47Name()),
                            *find(project, valueOf<&Card::lane>(project, ids.first()))));
        form.title(
            new TextField(document, bind<&Card::text>(ids, Form::tr("Change text")), Form::tr("Text")));
    } else {
        form.kind(Form::tr("%n cards", nullptr, int(ids.size())));
    }
    if (areIn(project, ids, LaneKind::contacts))
        addContact(form, ids);
    addKinds(form, ids);
    form.add(
        Form::tr("Tags"),
        new ChipsField(document, bindNamedChips<&Card::tags>(ids, Form::tr("Change tags")), Form::tr("Tag")));
    addBacking(form, ids);
    if (isOne)
        form.add(Form::tr("Notes"),
                 new TextField(document, bind<&Card::notes>(ids, Form::tr("Change notes"))));
    form.fold(Form::tr("More"), "card");
    if (isOne)
        form.add(Form::tr("What the image shows, in words"),
                 new LineField(document, bind<&Card::altText>(ids, Form::tr("Change alternative text"))),
                 [id = ids.first()](const Project& now) { return !valueOf<&Card::image>(now, id).isNull(); });
    form.add(Form::tr("Columns"),
             new ChoiceField(document, {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"},
                             bindChoice<&Card::span>(ids, Form::tr("Change width"), 1)));
    form.add(Form::tr("Votes"),
             new LineField(document, bindFigure<&Card::votes>(ids, Form::tr("Change votes"))));
}

} // namespace touchline
