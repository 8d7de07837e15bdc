#include "core/edits/curves.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/panels/bindings.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/text_field.h"
#include "ui/panels/value_field.h"

#include <QLocale>

namespace touchline {

namespace {

QString evidenceText(const Project& project, const QList<Id<Evidence>>& ids) {
    QStringList texts;
    for (const Id<Evidence> id : ids) {
        if (const Evidence* evidence = find(project, id))
            texts.append(evidence->source.isEmpty() ? evidence->text
                                                    : evidence->text + "\n" + evidence->source);
    }
    return texts.join("\n\n");
}

QStringList statuses() {
    return {Form::tr("Assumption"), Form::tr("Partly backed"), Form::tr("Validated")};
}

/// Where the value comes from, in words.
QString originText(const Project& project, const CurvePoint& point) {
    if (const auto* imported = std::get_if<Imported>(&point.origin))
        return Form::tr("From %1").arg(imported->source);
    if (std::holds_alternative<Tally>(point.origin))
        return Form::tr("Hands counted in the room, n %1").arg(respondents(point).value_or(0));
    if (const auto* measured = std::get_if<FromWave>(&point.origin)) {
        const Wave* wave = find(project, measured->wave);
        return Form::tr("%1, n %2").arg(wave ? wave->name : Form::tr("Measured")).arg(measured->n);
    }
    return respondents(point) ? Form::tr("Set by hand, n %1").arg(*respondents(point))
                              : Form::tr("Set by hand");
}

} // namespace

void fillStagePage(Form& form, Id<Stage> id) {
    Document& document = form.document();
    form.kind(Form::tr("Stage"));
    form.title(new LineField(document, bind<&Stage::title>(id, Form::tr("Rename stage")), Form::tr("Title")));
    form.add(Form::tr("When"), new LineField(document, bind<&Stage::when>(id, Form::tr("Change time"))));
    auto* owner = new LineField(document, bindName<&Stage::owner>(id, Form::tr("Change owner")),
                                Form::tr("That of the journey"));
    owner->complete(libraryNames<Role>);
    form.add(Form::tr("Owner"), owner);
}

void fillLanePage(Form& form, Id<Lane> id) {
    Document& document = form.document();
    const Lane standard{.kind = find(document.project(), id)->kind,
                        .dimension = find(document.project(), id)->dimension};
    const QString title = laneTitle(Words(QLocale().bcp47Name()), standard);
    form.kind(Form::tr("Lane"));
    form.title(new LineField(document, bind<&Lane::title>(id, Form::tr("Rename lane")), title));
    if (standard.kind == LaneKind::experience)
        form.add(Form::tr("Dimension"),
                 new ChoiceField(document,
                                 {Form::tr("Not set"), Form::tr("Functional"), Form::tr("Emotional")},
                                 bindChoice<&Lane::dimension>(id, Form::tr("Change dimension"))));
    if (standard.kind != LaneKind::steps)
        form.add(
            {}, new CheckField(document, Form::tr("Hidden"), bind<&Lane::hidden>(id, Form::tr("Hide lane"))));
}

void fillCardPage(Form& form, Id<Card> id) {
    Document& document = form.document();
    const Lane* lane = find(document.project(), find(document.project(), id)->lane);
    form.kind(laneTitle(Words(QLocale().bcp47Name()), *lane));
    form.title(new TextField(document, bind<&Card::text>(id, Form::tr("Change text")), Form::tr("Text")));
    if (lane->kind == LaneKind::contacts) {
        auto* channels = new LineField(document, bindNames<&Card::channels>(id, Form::tr("Change channels")),
                                       Form::tr("E-mail, app, at home"));
        channels->complete(libraryNames<Channel>);
        form.add(Form::tr("Channels"), channels);
        auto* owner = new LineField(document, bindName<&Card::owner>(id, Form::tr("Change owner")),
                                    Form::tr("That of the step"));
        owner->complete(libraryNames<Role>);
        form.add(Form::tr("Owner"), owner);
    }
    if (lane->kind == LaneKind::thoughts)
        form.add(Form::tr("Whose words"),
                 new ChoiceField(document, {Form::tr("Thought: ours"), Form::tr("Quote: really said")},
                                 bindChoice<&Card::voice>(id, Form::tr("Change whose words"))));
    if (lane->kind == LaneKind::needs)
        form.add(Form::tr("Kind of need"),
                 new ChoiceField(document,
                                 {Form::tr("Not set"), Form::tr("Functional"), Form::tr("Emotional"),
                                  Form::tr("Social"), Form::tr("Of meaning")},
                                 bindChoice<&Card::need>(id, Form::tr("Change kind of need"))));
    form.add(Form::tr("Mark"),
             new ChoiceField(
                 document, {Form::tr("None"), Form::tr("Pain"), Form::tr("Strength"), Form::tr("Constraint")},
                 bindChoice<&Card::mark>(id, Form::tr("Change mark"))));
    form.add(Form::tr("Accepted because"),
             new LineField(document, bind<&Card::acceptedBecause>(id, Form::tr("Change reason")),
                           Form::tr("Not accepted")));
    form.add(Form::tr("How sure we are"),
             new ChoiceField(document, statuses(),
                             bindChoice<&Card::status>(id, Form::tr("Change evidence status"))));
    form.note(Form::tr("Evidence"), "quote",
              [id](const Project& now) { return evidenceText(now, valueOf<&Card::evidence>(now, id)); });
    form.add(Form::tr("Columns"),
             new ChoiceField(document, {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"},
                             bindChoice<&Card::span>(id, Form::tr("Change width"), 1)));
    form.add(Form::tr("Notes"), new TextField(document, bind<&Card::notes>(id, Form::tr("Change notes"))));
}

void fillPointPage(Form& form, Id<CurvePoint> id) {
    Document& document = form.document();
    const CurvePoint& point = *find(document.project(), id);
    const Curve& curve = *find(document.project(), point.curve);
    const bool isRealised = curve.role == CurveRole::realised;
    form.kind(isRealised                          ? Form::tr("Realised value")
              : curve.role == CurveRole::expected ? Form::tr("Expected value")
                                                  : Form::tr("Intended value"));
    const Binding<std::optional<double>> value{Form::tr("Change value"),
                                               [id](const Project& now) {
                                                   const CurvePoint* found = find(now, id);
                                                   return found ? std::optional(found->value) : std::nullopt;
                                               },
                                               [id](const Project& now, const std::optional<double>& wanted) {
                                                   const CurvePoint& found = *find(now, id);
                                                   const Curve& its = *find(now, found.curve);
                                                   const CurveKey key{its.persona, its.dimension, its.role};
                                                   return wanted ? setPoint(now, found.step, key, *wanted)
                                                                 : clearPoint(now, found.step, key);
                                               }};
    form.add({}, new ValueField(document, Form::tr("Value"), isRealised, value));
    form.add(Form::tr("The feeling in one word"),
             new LineField(document, bind<&CurvePoint::word>(id, Form::tr("Change word"))));
    form.note(Form::tr("Where it comes from"), "", [id](const Project& now) {
        const CurvePoint* found = find(now, id);
        return found ? originText(now, *found) : QString();
    });
    form.add(Form::tr("How sure we are"),
             new ChoiceField(document, statuses(),
                             bindChoice<&CurvePoint::status>(id, Form::tr("Change evidence status"))));
    form.note(Form::tr("Evidence"), "quote", [id](const Project& now) {
        return evidenceText(now, valueOf<&CurvePoint::evidence>(now, id));
    });
}

} // namespace touchline
