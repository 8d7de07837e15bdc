#include "ui/panels/view_page.h"

#include "core/edits/views.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/lay_out.h"
#include "ui/messages/error_text.h"
#include "ui/messages/view_names.h"
#include "ui/panels/bindings.h"
#include "ui/panels/checks_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/text_field.h"

#include <QLocale>

namespace touchline {

namespace {

/// What an empty list of a view stands for.
enum class Empty { all, none };

/// A list of a view as ticks beside `keys`. Where an empty list stands for all, the last tick can't go.
template <auto Member, class Key>
Binding<QList<int>> bindTicks(Id<View> id, const QString& name, const QList<Key>& keys, Empty empty) {
    const bool isAll = empty == Empty::all;
    return {name,
            [=](const Project& project) {
                const QList<Key> list = valueOf<Member>(project, id);
                QList<int> ticked;
                for (int row = 0; row < keys.size(); ++row) {
                    if ((isAll && list.isEmpty()) || list.contains(keys[row]))
                        ticked.append(row);
                }
                return ticked;
            },
            [=](const Project& project, const QList<int>& ticked) {
                if (isAll && ticked.isEmpty())
                    return project;
                QList<Key> list;
                if (!isAll || ticked.size() < keys.size()) {
                    // In the order in which they were ticked, since the first may be in front.
                    list = valueOf<Member>(project, id);
                    list.removeIf([&](const Key& key) {
                        return keys.contains(key) && !ticked.contains(int(keys.indexOf(key)));
                    });
                    for (const int row : ticked)
                        list.append(keys[row]);
                }
                return set<Member>(project, id, list);
            }};
}

/// The kinds of lane that the journeys have, or that the view names. The steps are always shown.
QList<LaneKind> laneKinds(const Project& project, const View& view) {
    QList<LaneKind> kinds;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<LaneKind>>([&](auto enumerator) {
        const LaneKind kind = enumerator.value;
        const bool isUsed = std::ranges::any_of(project.journeys, [kind](const Journey& journey) {
            return std::ranges::find(journey.lanes, kind, &Lane::kind) != journey.lanes.end();
        });
        if (kind != LaneKind::steps && (isUsed || view.lanes.contains(kind)))
            kinds.append(kind);
    });
    return kinds;
}

void addJourneys(Form& form, Id<View> id, const QString& edit) {
    const Project& project = form.document().project();
    QStringList titles;
    for (const Journey& journey : project.journeys)
        titles.append(journey.title.isEmpty() ? Form::tr("No title yet") : excerpt(journey.title));
    form.add(Form::tr("Journeys, in a document"),
             new ChecksField(form.document(), titles,
                             bindTicks<&View::journeys>(id, edit, idList(project.journeys), Empty::all)));
}

void addLanes(Form& form, Id<View> id, const QString& edit) {
    const Project& project = form.document().project();
    const Words words(QLocale().bcp47Name());
    const QList<LaneKind> kinds = laneKinds(project, *find(project, id));
    QStringList titles;
    for (const LaneKind kind : kinds)
        titles.append(laneTitle(words, Lane{.kind = kind}));
    if (!kinds.isEmpty())
        form.add(Form::tr("Lanes"), new ChecksField(form.document(), titles,
                                                    bindTicks<&View::lanes>(id, edit, kinds, Empty::all)));
}

/// Who is in front, as a place among "the journey's own" and all personas.
Binding<int> bindInFront(Id<View> id, const QString& edit, const QList<Id<Persona>>& personas) {
    return {edit,
            [=](const Project& project) {
                const QList<Id<Persona>> shown = valueOf<&View::personas>(project, id);
                return shown.isEmpty() ? 0 : int(personas.indexOf(shown.first())) + 1;
            },
            [=](const Project& project, int choice) {
                const View view = choice ? withInFront(*find(project, id), personas[choice - 1]) : View();
                return set<&View::personas>(project, id, view.personas);
            }};
}

void addPersonas(Form& form, Id<View> id, const QString& edit) {
    const Library& library = form.document().project().library;
    const QList<Id<Persona>> personas = idList(library.personas);
    const QStringList names = namesOf(library.personas);
    if (personas.size() < 2)
        return;
    form.add(
        Form::tr("Personas"),
        new ChecksField(form.document(), names, bindTicks<&View::personas>(id, edit, personas, Empty::none)));
    form.add(Form::tr("Persona in front"),
             new ChoiceField(form.document(), QStringList(Form::tr("That of the journey")) + names,
                             bindInFront(id, edit, personas)));
}

void addTags(Form& form, Id<View> id, const QString& edit) {
    const Library& library = form.document().project().library;
    QStringList names;
    for (const Tag& tag : library.tags)
        names.append(excerpt(tag.name));
    if (!names.isEmpty())
        form.add(Form::tr("Only cards with one of these tags"),
                 new ChecksField(form.document(), names,
                                 bindTicks<&View::tags>(id, edit, idList(library.tags), Empty::none)));
}

} // namespace

void fillViewPage(Form& form, Id<View> id) {
    Document& document = form.document();
    const QString edit = Form::tr("Change view");
    const Words words(QLocale().bcp47Name());
    const Binding<QString> name{
        Form::tr("Rename view"), [id](const Project& project) { return valueOf<&View::name>(project, id); },
        [id](const Project& project, const QString& text) { return renameView(project, id, text); }};
    form.add(Form::tr("Name"), new LineField(document, name));
    form.add(Form::tr("Kind"),
             new ChoiceField(document,
                             {viewName(words, ViewKind::full), viewName(words, ViewKind::management)},
                             bindChoice<&View::kind>(id, edit)));
    addJourneys(form, id, edit);
    addLanes(form, id, edit);
    addPersonas(form, id, edit);
    addTags(form, id, edit);
    form.add(Form::tr("Theme"), new ChoiceField(document, themeTexts(), bindChoice<&View::theme>(id, edit)));
    form.add(Form::tr("Density"),
             new ChoiceField(document, densityTexts(), bindChoice<&View::density>(id, edit)));
    form.add(Form::tr("Rows"), new ChoiceField(document,
                                               {Form::tr("As many as the page needs"), Form::tr("One row"),
                                                Form::tr("A row for each stage")},
                                               bindChoice<&View::rows>(id, edit)));
    form.add(Form::tr("Columns at least this wide, in mm"),
             new LineField(document, bindFigure<&View::columnWidth>(id, edit, unitsPerMm),
                           Form::tr("As wide as their texts need")));
    form.add({}, new CheckField(document, Form::tr("The other dimension as a thin line"),
                                bind<&View::functionalLine>(id, edit)));
    form.add({}, new CheckField(document, Form::tr("What was expected, as a line"),
                                bind<&View::expectedLine>(id, edit)));
    form.add({}, new CheckField(document, Form::tr("How sure the measured values are, as a band"),
                                bind<&View::bands>(id, edit)));
    form.add({}, new CheckField(document, Form::tr("Customer and employee on one axis"),
                                bind<&View::together>(id, edit)));
    form.note({}, "caption", [](const Project&) {
        return Form::tr("No journey needs a view: deleting one takes nothing from the map.");
    });
}

} // namespace touchline
