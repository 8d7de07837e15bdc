#include "core/edits/curves.h"
#include "ui/drawing/lanes/lanes.h"
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
    return {tr("Assumption"), tr("Partly backed"), tr("Validated")};
}

/// Where the value comes from, in words.
QString originText(const Project& project, const CurvePoint& point) {
    if (const auto* imported = std::get_if<Imported>(&point.origin))
        return tr("From %1").arg(imported->source);
    if (std::holds_alternative<Tally>(point.origin))
        return tr("Hands counted in the room, n %1").arg(respondents(point).value_or(0));
    if (const auto* measured = std::get_if<FromWave>(&point.origin)) {
        const Wave* wave = find(project, measured->wave);
        return tr("%1, n %2").arg(wave ? wave->name : tr("Measured")).arg(measured->n);
    }
    return respondents(point) ? tr("Set by hand, n %1").arg(*respondents(point)) : tr("Set by hand");
}

} // namespace

void fillStagePage(Form& form, Id<Stage> id) {
    Document& document = form.document();
    form.kind(tr("Stage"));
    form.title(new LineField(document, bind<&Stage::title>(id, tr("Rename stage")), tr("Title")));
    form.add(tr("When"), new LineField(document, bind<&Stage::when>(id, tr("Change time"))));
    auto* owner =
        new LineField(document, bindName<&Stage::owner>(id, tr("Change owner")), tr("That of the journey"));
    owner->complete(libraryNames<Role>);
    form.add(tr("Owner"), owner);
}

void fillLanePage(Form& form, Id<Lane> id) {
    Document& document = form.document();
    const Lane standard{.kind = find(document.project(), id)->kind,
                        .dimension = find(document.project(), id)->dimension};
    const QString title = laneTitle(Words(QLocale().bcp47Name()), standard);
    form.kind(tr("Lane"));
    form.title(new LineField(document, bind<&Lane::title>(id, tr("Rename lane")), title));
    if (standard.kind == LaneKind::experience)
        form.add(tr("Dimension"),
                 new ChoiceField(document, {tr("Not set"), tr("Functional"), tr("Emotional")},
                                 bindChoice<&Lane::dimension>(id, tr("Change dimension"))));
    form.add({}, new CheckField(document, tr("Hidden"), bind<&Lane::hidden>(id, tr("Hide lane"))));
}

void fillCardPage(Form& form, Id<Card> id) {
    Document& document = form.document();
    const Lane* lane = find(document.project(), find(document.project(), id)->lane);
    form.kind(laneTitle(Words(QLocale().bcp47Name()), *lane));
    form.title(new TextField(document, bind<&Card::text>(id, tr("Change text")), tr("Text")));
    if (lane->kind == LaneKind::contacts) {
        auto* channels = new LineField(document, bindNames<&Card::channels>(id, tr("Change channels")),
                                       tr("E-mail, app, at home"));
        channels->complete(libraryNames<Channel>);
        form.add(tr("Channels"), channels);
        auto* owner =
            new LineField(document, bindName<&Card::owner>(id, tr("Change owner")), tr("That of the step"));
        owner->complete(libraryNames<Role>);
        form.add(tr("Owner"), owner);
    }
    if (lane->kind == LaneKind::thoughts)
        form.add(tr("Whose words"), new ChoiceField(document, {tr("Thought: ours"), tr("Quote: really said")},
                                                    bindChoice<&Card::voice>(id, tr("Change whose words"))));
    if (lane->kind == LaneKind::needs)
        form.add(tr("Kind of need"), new ChoiceField(document,
                                                     {tr("Not set"), tr("Functional"), tr("Emotional"),
                                                      tr("Social"), tr("Of meaning")},
                                                     bindChoice<&Card::need>(id, tr("Change kind of need"))));
    form.add(tr("Mark"), new ChoiceField(document, {tr("None"), tr("Pain"), tr("Strength"), tr("Constraint")},
                                         bindChoice<&Card::mark>(id, tr("Change mark"))));
    form.add(
        tr("Accepted because"),
        new LineField(document, bind<&Card::acceptedBecause>(id, tr("Change reason")), tr("Not accepted")));
    form.add(
        tr("How sure we are"),
        new ChoiceField(document, statuses(), bindChoice<&Card::status>(id, tr("Change evidence status"))));
    form.note(tr("Evidence"), "quote",
              [id](const Project& now) { return evidenceText(now, valueOf<&Card::evidence>(now, id)); });
    form.add(tr("Columns"), new ChoiceField(document, {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"},
                                            bindChoice<&Card::span>(id, tr("Change width"), 1)));
    form.add(tr("Notes"), new TextField(document, bind<&Card::notes>(id, tr("Change notes"))));
}

void fillPointPage(Form& form, Id<CurvePoint> id) {
    Document& document = form.document();
    const CurvePoint& point = *find(document.project(), id);
    const Curve& curve = *find(document.project(), point.curve);
    const bool isRealised = curve.role == CurveRole::realised;
    form.kind(isRealised                          ? tr("Realised value")
              : curve.role == CurveRole::expected ? tr("Expected value")
                                                  : tr("Intended value"));
    const Binding<std::optional<double>> value{tr("Change value"),
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
    form.add({}, new ValueField(document, tr("Value"), isRealised, value));
    form.add(tr("The feeling in one word"),
             new LineField(document, bind<&CurvePoint::word>(id, tr("Change word"))));
    form.note(tr("Where it comes from"), "", [id](const Project& now) {
        const CurvePoint* found = find(now, id);
        return found ? originText(now, *found) : QString();
    });
    form.add(tr("How sure we are"),
             new ChoiceField(document, statuses(),
                             bindChoice<&CurvePoint::status>(id, tr("Change evidence status"))));
    form.note(tr("Evidence"), "quote", [id](const Project& now) {
        return evidenceText(now, valueOf<&CurvePoint::evidence>(now, id));
    });
}

} // namespace touchline
