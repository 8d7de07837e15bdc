#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Adds to the page of a value where it comes from: by hand, or from a wave with its figures and how sure
/// they are; what the waves say there; and a way to let it follow the latest of them.
void addOrigin(Form& form, Id<CurvePoint> point);

} // namespace touchline
