#pragma once

#include "ui/panels/form.h"

namespace touchline {

/// Fills an empty form with what stands out: metrics that are late, experience beside results over the waves,
/// and how well each journey is backed.
void fillMeasureOverview(Form& form);

/// "was to be measured on 15 October 2026, 44 days ago"; empty while it is not late.
QString overdueText(const Project& project, Id<Metric> metric, QDate today);

} // namespace touchline
