#pragma once

#include "ui/drawing/report/gap_report.h"
#include "ui/drawing/report/report_pages.h"
#include "ui/drawing/subject.h"

namespace touchline {

/// The steps of a gap report as rows of a table of this width: its title and heads first, then one block a
/// step.
QList<ReportBlock> stepTable(const Subject& subject, const GapReport& report, double width);

} // namespace touchline
