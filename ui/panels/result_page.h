#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Fills an empty form with what one question gave in a wave.
void fillResultPage(Form& form, Id<WaveResult> result);

} // namespace touchline
