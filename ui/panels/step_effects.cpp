#include "ui/panels/step_effects.h"

#include "core/edits/expected_effect.h"
#include "core/insight/projection.h"
#include "core/model/home.h"
#include "core/model/ranges.h"
#include "ui/panels/value_field.h"

namespace touchline {

namespace {

Binding<std::optional<double>> bindEffect(Id<BacklogItem> id, Id<Step> step, Id<Persona> persona) {
    return {Form::tr("Change expected effect"),
            [=](const Project& project) -> std::optional<double> {
                const BacklogItem* item = find(project, id);
                const double effect = item ? effectOf(*item, step, persona, Dimension::emotional) : 0;
                return effect != 0 ? std::optional(effect) : std::nullopt;
            },
            [=](const Project& project, const std::optional<double>& effect) {
                return setEffect(project, id, step, persona, Dimension::emotional, effect.value_or(0));
            }};
}

} // namespace

void addEffects(Form& form, Id<Step> step, Id<Persona> persona) {
    QString label = Form::tr("Expected effect on the emotional experience");
    for (const BacklogItem& item : form.document().project().backlog) {
        if (!persona || !item.steps.contains(step))
            continue;
        auto* field = new ValueField(form.document(), item.code.isEmpty() ? item.text.left(12) : item.code,
                                     true, bindEffect(item.id, step, persona));
        field->setHighest(range<&ExpectedEffect::effect>.highest);
        form.add(std::exchange(label, {}), field);
    }
}

} // namespace touchline
