#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Adds to the page of a step how a persona experiences it: both values, the word, and the gap.
void addExperience(Form& form, Id<Step> step, Id<Persona> persona);

} // namespace touchline
