#pragma once

#include "core/insight/journey_insight.h"
#include "ui/drawing/report/gap_report.h"

namespace touchline {

/// What is good and to be kept, and what peaks are to be made.
QList<GapReport::Section> strengthSections(const Words& words, const Project& project, const Journey& journey,
                                           Id<Persona> persona);

/// Unwanted contacts under their cause, lows that customers and employees share, what changed between waves.
QList<GapReport::Section> findingSections(const Words& words, const Project& project, const Journey& journey,
                                          const GapInsight& insight);

} // namespace touchline
