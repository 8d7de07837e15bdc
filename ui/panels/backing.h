#pragma once

#include "ui/panels/chips_field.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/inspector_pages.h"
#include "ui/panels/linked.h"

namespace touchline {

/// Adds how sure we are of cards or values, and the evidence that they rest on.
template <class T>
void addBacking(Form& form, const QList<Id<T>>& ids) {
    Document& document = form.document();
    form.add(Form::tr("How sure we are"),
             new ChoiceField(document, statusTexts(),
                             bindChoice<&T::status>(ids, Form::tr("Change evidence status"))));
    form.note({}, "caption", [ids](const Project& now) {
        const bool isBare =
            std::ranges::any_of(ids, [&](Id<T> id) { return valueOf<&T::evidence>(now, id).isEmpty(); });
        return isBare ? Form::tr("Validated needs at least one piece of evidence.") : QString();
    });
    form.add(Form::tr("Evidence"),
             new ChipsField(document, bindEvidence<&T::evidence>(ids, Form::tr("Change evidence")),
                            Form::tr("Choose, or add a quote"), ChipsField::Look::cards));
}

} // namespace touchline
