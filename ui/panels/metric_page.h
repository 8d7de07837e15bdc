#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Fills an empty form with a question or a result: what is asked on which scale, what it gave over the
/// waves, and when it is to be asked again.
void fillMetricPage(Form& form, Id<Metric> metric);

} // namespace touchline
