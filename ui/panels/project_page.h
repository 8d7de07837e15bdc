#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Fills an empty form with what the project says about itself.
void fillProjectPage(Form& form);

} // namespace touchline
