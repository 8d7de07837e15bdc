#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Adds to the page of a step what each backlog item that is about it is expected to do for a persona, for
/// the gap panel to reckon with. Nothing of that counts as realised.
void addEffects(Form& form, Id<Step> step, Id<Persona> persona);

} // namespace touchline
