#include "core/edits/expected_effect.h"

#include "core/edits/edited.h"
#include "core/edits/tidy.h"
#include "core/insight/projection.h"

namespace touchline {

Project setEffect(const Project& project, Id<BacklogItem> id, Id<Step> step, Id<Persona> persona,
                  Dimension dimension, double effect) {
    if (std::isnan(effect) || !find(project, step) || !find(project, persona))
        return project;
    return edited(project, id, [&](BacklogItem& item) {
        if (effectOf(item, step, persona, dimension) == effect)
            return;
        item.effects.removeIf([&](const ExpectedEffect& one) {
            return one.step == step && one.persona == persona && one.dimension == dimension;
        });
        // What is expected for all stays, and hers comes on top of it.
        const double more = effect - effectOf(item, step, persona, dimension);
        if (more != 0 && !isFull(item.effects))
            item.effects.append({.id = Id<ExpectedEffect>::create(),
                                 .step = step,
                                 .persona = persona,
                                 .dimension = dimension,
                                 .effect = tidy<&ExpectedEffect::effect>(project, more)});
    });
}

} // namespace touchline
