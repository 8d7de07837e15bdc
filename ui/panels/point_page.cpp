#include "core/edits/curves.h"
#include "ui/panels/chips_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/linked.h"
#include "ui/panels/text_field.h"
#include "ui/panels/value_field.h"

namespace touchline {

namespace {

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

Binding<std::optional<double>> bindValue(Id<CurvePoint> id) {
    return {Form::tr("Change value"),
            [id](const Project& now) {
                const CurvePoint* found = find(now, id);
                return found ? std::optional(found->value) : std::nullopt;
            },
            [id](const Project& now, const std::optional<double>& wanted) {
                const CurvePoint* found = find(now, id);
                const Curve* its = found ? find(now, found->curve) : nullptr;
                if (!its)
                    return now;
                const CurveKey key{its->persona, its->dimension, its->role};
                return wanted ? setPoint(now, found->step, key, *wanted) : clearPoint(now, found->step, key);
            }};
}

QString kindText(CurveRole role) {
    switch (role) {
    case CurveRole::intended:
        return Form::tr("Intended value");
    case CurveRole::realised:
        return Form::tr("Realised value");
    case CurveRole::expected:
        return Form::tr("Expected value");
    }
    Q_UNREACHABLE();
}

} // namespace

void fillPointPage(Form& form, const QList<Id<CurvePoint>>& ids) {
    Document& document = form.document();
    const CurveRole role = find(document.project(), find(document.project(), ids.first())->curve)->role;
    form.kind(ids.size() == 1 ? kindText(role) : Form::tr("%n points", nullptr, int(ids.size())));
    form.add({}, new ValueField(document, Form::tr("Value"), role == CurveRole::realised,
                                bindEach(ids, bindValue)));
    form.add(Form::tr("The feeling in one word"),
             new LineField(document, bind<&CurvePoint::word>(ids, Form::tr("Change word"))));
    if (ids.size() == 1)
        form.note(Form::tr("Where it comes from"), "", [id = ids.first()](const Project& now) {
            const CurvePoint* found = find(now, id);
            return found ? originText(now, *found) : QString();
        });
    form.add(Form::tr("How sure we are"),
             new ChoiceField(document, statusTexts(),
                             bindChoice<&CurvePoint::status>(ids, Form::tr("Change evidence status"))));
    form.add(Form::tr("Evidence"),
             new ChipsField(document, bindEvidence<&CurvePoint::evidence>(ids, Form::tr("Change evidence")),
                            Form::tr("Choose, or add a quote"), ChipsField::Look::cards));
}

} // namespace touchline
