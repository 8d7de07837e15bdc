#pragma once

#include "core/insight/journey_insight.h"
#include "ui/drawing/report/gap_report.h"

namespace touchline {

/// The heads of the columns of the steps.
QStringList gapHeads(const Words& words);

/// The steps that have both values, the largest impact first.
QList<GapReport::StepRow> gapRows(const Words& words, const Project& project, const Journey& journey,
                                  const GapInsight& insight);

/// Which steps have no gap because a value is missing; empty where none.
QString withoutValues(const Words& words, const Journey& journey, const std::optional<GapInsight>& insight);

} // namespace touchline
