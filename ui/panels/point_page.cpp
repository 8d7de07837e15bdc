#include "core/edits/curves.h"
#include "ui/panels/backing.h"
#include "ui/panels/point_origin.h"
#include "ui/panels/text_field.h"
#include "ui/panels/value_field.h"

namespace touchline {

namespace {

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
                return wanted ? setPoint(now, found->step, key, *wanted, QDate::currentDate())
                              : clearPoint(now, found->step, key);
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
        addOrigin(form, ids.first());
    addBacking(form, ids);
}

} // namespace touchline
