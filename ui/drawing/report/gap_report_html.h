#pragma once

#include "core/model/project.h"
#include "ui/drawing/report/gap_report.h"

namespace touchline {

/// A gap report as one page of the web that needs nothing else: no scripts, nothing from elsewhere, its
/// figures in tables with heads, the curve as a drawing with its text. Well-formed as XML too.
QByteArray gapReportHtml(const Project& project, const Journey& journey, const View& view,
                         const GapReport& report);

} // namespace touchline
