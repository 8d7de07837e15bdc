#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Fills an empty form with what a view shows; it must be in the document's project.
void fillViewPage(Form& form, Id<View> view);

} // namespace touchline
