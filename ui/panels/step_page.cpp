#include "core/edits/cards.h"
#include "ui/drawing/lay_out.h"
#include "ui/panels/chips_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/linked.h"
#include "ui/panels/step_effects.h"
#include "ui/panels/step_experience.h"
#include "ui/panels/text_field.h"

namespace touchline {

namespace {

using Steps = QList<Id<Step>>;

QList<Id<Card>> contactsAt(const Project& project, Id<Step> step) {
    QList<Id<Card>> cards;
    const Journey* journey = journeyOf(project, step);
    for (const Lane& lane : journey ? journey->lanes : QList<Lane>()) {
        if (lane.kind == LaneKind::contacts)
            cards.append(cardsIn(*journey, lane.id, step));
    }
    return cards;
}

/// The channels of the contacts at a step. A new one goes to the first contact, which is made where there is
/// none.
Chips bindChannels(Id<Step> step) {
    const QString name = Form::tr("Change channels");
    Chips chips = bindNamedChips<&Card::channels>({}, name);
    chips.read = [step, name](const Project& project) {
        QList<Chip> list = bindNamedChips<&Card::channels>(contactsAt(project, step), name).read(project);
        for (Chip& chip : list)
            chip.partly = false;
        return list;
    };
    chips.add = [step, name](const Project& project, const QString& text) {
        const QList<Id<Card>> cards = contactsAt(project, step);
        if (!cards.isEmpty())
            return bindNamedChips<&Card::channels>({cards.first()}, name).add(project, text);
        const Journey* journey = journeyOf(project, step);
        if (!journey)
            return project;
        const auto lane = std::ranges::find(journey->lanes, LaneKind::contacts, &Lane::kind);
        if (lane == journey->lanes.end())
            return project;
        const auto card = addCard(project, lane->id, step, text);
        return bindNamedChips<&Card::channels>({card.id}, name).add(card.project, text);
    };
    chips.remove = [step, name](const Project& project, const Chip& chip) {
        return bindNamedChips<&Card::channels>(contactsAt(project, step), name).remove(project, chip);
    };
    return chips;
}

/// A figure of the behaviour at a step, in `unit`s of the model's own.
template <auto Member>
Binding<QString> bindBehaviour(Id<Step> id, double unit = 1) {
    return {Form::tr("Change behaviour"),
            [id, unit](const Project& project) {
                const std::optional<double> value = valueOf<&Step::behaviour>(project, id).*Member;
                return value ? figureText(*value / unit) : QString();
            },
            [id, unit](const Project& project, const QString& text) {
                const std::optional<double> number = figureOf(text);
                if (!number && !text.trimmed().isEmpty())
                    return project;
                Behaviour behaviour = valueOf<&Step::behaviour>(project, id);
                behaviour.*Member = number ? std::optional(*number * unit) : std::nullopt;
                return set<&Step::behaviour>(project, id, behaviour);
            }};
}

Binding<QString> bindBehaviourNote(Id<Step> id) {
    return {Form::tr("Change behaviour"),
            [id](const Project& project) { return valueOf<&Step::behaviour>(project, id).note; },
            [id](const Project& project, const QString& text) {
                Behaviour behaviour = valueOf<&Step::behaviour>(project, id);
                behaviour.note = text;
                return set<&Step::behaviour>(project, id, behaviour);
            }};
}

void addOwner(Form& form, const Steps& ids) {
    Document& document = form.document();
    auto* owner = new LineField(document, bindName<&Step::owner>(ids, Form::tr("Change owner")),
                                Form::tr("As its stage"));
    owner->complete(libraryNames<Role>);
    form.add(Form::tr("Owner"), owner);
    auto* department =
        new LineField(document, bindName<&Step::department>(ids, Form::tr("Change department")),
                      Form::tr("That of the owner"));
    department->complete(libraryNames<Department>);
    form.add(Form::tr("Department"), department);
}

void addMeaning(Form& form, const Steps& ids, bool isEmployee) {
    Document& document = form.document();
    const auto any = [ids](auto member) {
        return [ids, member](const Project& project) {
            return std::ranges::any_of(ids, [&](Id<Step> id) {
                const Step* step = find(project, id);
                return step && step->*member;
            });
        };
    };
    form.add(Form::tr("Importance"),
             new ChoiceField(document, {Form::tr("Not set"), "1", "2", "3", "4", "5"},
                             bindChoice<&Step::importance>(ids, Form::tr("Change importance"), 1)));
    form.add({}, new CheckField(document, Form::tr("Moment of truth"),
                                bind<&Step::momentOfTruth>(ids, Form::tr("Change moment of truth"))));
    form.add({},
             new LineField(document, bind<&Step::momentReason>(ids, Form::tr("Change reason")),
                           Form::tr("Why it decides whether the relation holds")),
             any(&Step::momentOfTruth));
    if (isEmployee)
        return;
    form.add({}, new CheckField(document, Form::tr("Unwanted contact"),
                                bind<&Step::unwanted>(ids, Form::tr("Change unwanted contact"))));
    form.add(Form::tr("Caused by"),
             new ChipsField(document,
                            bindChips<&Step::causes>(ids, Form::tr("Change causes"), stepEntries({}, ids)),
                            Form::tr("Title of a step")),
             any(&Step::unwanted));
}

void addServes(Form& form, const Steps& ids) {
    Document& document = form.document();
    form.add(Form::tr("Serves the customer’s steps"),
             new ChipsField(document,
                            bindChips<&Step::serves>(ids, Form::tr("Change served steps"),
                                                     stepEntries(JourneyKind::customer, ids)),
                            Form::tr("Title of a step")));
    form.add(Form::tr("Line of visibility"),
             new ChoiceField(document, {Form::tr("In sight"), Form::tr("Out of sight")},
                             bindChoice<&Step::sight>(ids, Form::tr("Change visibility"))));
}

void addLinked(Form& form, Id<Step> id) {
    form.links(Form::tr("Evidence"), "quote", [id](const Project& now) { return evidenceLinks(now, id); });
    form.links(Form::tr("Linked employee steps"), "link",
               [id](const Project& now) { return servingLinks(now, id); });
    form.links(Form::tr("Backlog"), "backlog", [id](const Project& now) { return backlogLinks(now, id); });
}

void addMore(Form& form, const Steps& ids) {
    Document& document = form.document();
    form.fold(Form::tr("Time and hand-over"), "step-time");
    form.add(Form::tr("When"), new LineField(document, bind<&Step::when>(ids, Form::tr("Change time"))));
    form.add(Form::tr("How long"),
             new LineField(document, bind<&Step::howLong>(ids, Form::tr("Change time"))));
    form.add(Form::tr("Handed over to the next step"),
             new LineField(document, bind<&Step::handOver>(ids, Form::tr("Change hand-over"))));
    form.add(Form::tr("Column at least this wide, in mm"),
             new LineField(document, bindFigure<&Step::width>(ids, Form::tr("Resize column"), unitsPerMm),
                           Form::tr("As wide as its texts need")));
    form.fold(Form::tr("Who and why"), "step-who");
    form.add(Form::tr("Personas taking part"),
             new ChipsField(document,
                            bindChips<&Step::personas>(ids, Form::tr("Change personas"), personaEntries),
                            Form::tr("All")));
    form.add(Form::tr("Reach, in % of the people"),
             new LineField(document, bindFigure<&Step::reach>(ids, Form::tr("Change reach"), percent),
                           Form::tr("All")));
    form.add(Form::tr("Principles served"),
             new ChipsField(document, bindChips<&Step::principlesServed>(ids, Form::tr("Change principles"),
                                                                         principleEntries)));
    form.add(Form::tr("Principles broken"),
             new ChipsField(document, bindChips<&Step::principlesBroken>(ids, Form::tr("Change principles"),
                                                                         principleEntries)));
}

/// A journey of its own for what happens inside of a step.
void addSubJourney(Form& form, Id<Step> id) {
    const Project& project = form.document().project();
    const Journey* own = journeyOf(project, id);
    QList<Id<Journey>> journeys{Id<Journey>()};
    QStringList titles{Form::tr("None")};
    for (const Journey& journey : project.journeys) {
        if (journey.id == own->id)
            continue;
        journeys.append(journey.id);
        titles.append(journey.title.isEmpty() ? Form::tr("No title yet") : journey.title);
    }
    form.add(Form::tr("Journey inside of this step"),
             new ChoiceField(form.document(), titles,
                             bindPlace<&Step::subJourney>({id}, Form::tr("Change sub-journey"), journeys)));
}

void addBehaviour(Form& form, Id<Step> id) {
    Document& document = form.document();
    form.fold(Form::tr("Behaviour"), "step-behaviour");
    form.add(Form::tr("Volume, times a year"),
             new LineField(document, bindBehaviour<&Behaviour::volume>(id)));
    form.add(Form::tr("Duration, in hours"),
             new LineField(document, bindBehaviour<&Behaviour::duration>(id)));
    form.add(Form::tr("Drop-off, in %"),
             new LineField(document, bindBehaviour<&Behaviour::dropOff>(id, percent)));
    form.add(Form::tr("Repeat contact, contacts a person"),
             new LineField(document, bindBehaviour<&Behaviour::repeat>(id)));
    form.add(Form::tr("Waiting before it, in hours"),
             new LineField(document, bindBehaviour<&Behaviour::waiting>(id)));
    form.add(Form::tr("Does not come here, in %"),
             new LineField(document, bindBehaviour<&Behaviour::missing>(id, percent)));
    form.add(Form::tr("Out of turn, in %"),
             new LineField(document, bindBehaviour<&Behaviour::adHoc>(id, percent)));
    form.add(Form::tr("In words"), new LineField(document, bindBehaviourNote(id)));
}

void addWhatItTakes(Form& form, Id<Step> id) {
    Document& document = form.document();
    const QString edit = Form::tr("Change what it takes");
    form.fold(Form::tr("What it takes"), "step-takes");
    form.add(Form::tr("To know"), new TextField(document, bind<&Step::toKnow>(id, edit)));
    form.add(Form::tr("To be able to"), new TextField(document, bind<&Step::toBeAble>(id, edit)));
    form.add(Form::tr("To have"), new TextField(document, bind<&Step::toHave>(id, edit)));
}

} // namespace

void fillStepPage(Form& form, const Steps& ids, Id<Persona> persona) {
    Document& document = form.document();
    const Id<Step> id = ids.first();
    const bool isOne = ids.size() == 1;
    const bool isEmployee = journeyOf(document.project(), id)->kind == JourneyKind::employee;
    if (isOne) {
        form.kind(Form::tr("Step"));
        form.title(
            new TextField(document, bind<&Step::title>(ids, Form::tr("Rename step")), Form::tr("I …")));
        form.add(Form::tr("Channels"),
                 new ChipsField(document, bindChannels(id), Form::tr("E-mail, app, at home")));
    } else {
        form.kind(Form::tr("%n steps", nullptr, int(ids.size())));
    }
    addOwner(form, ids);
    if (isOne) {
        addExperience(form, id, persona);
        addLinked(form, id);
        addEffects(form, id, persona);
    }
    addMeaning(form, ids, isEmployee);
    if (isEmployee)
        addServes(form, ids);
    if (isOne)
        form.add(Form::tr("Notes"),
                 new TextField(document, bind<&Step::notes>(id, Form::tr("Change notes"))));
    addMore(form, ids);
    if (!isOne)
        return;
    addSubJourney(form, id);
    addBehaviour(form, id);
    if (isEmployee)
        addWhatItTakes(form, id);
}

} // namespace touchline
