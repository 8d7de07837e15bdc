#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Fills an empty form with a round of measuring: its name, day and source, and what each question gave.
void fillWavePage(Form& form, Id<Wave> wave);

} // namespace touchline
