#pragma once

#include "core/model/project.h"

/// Gap reports as files. Need a QGuiApplication.
namespace touchline {

enum class ReportFormat { pdf, html };

/// A report on one journey of the project, about the persona whom the view is mainly about. `language` is
/// that of the report's own words; empty: the journey's.
QByteArray exportGapReport(const Project& project, Id<Journey> journey, const View& view,
                           const QString& language, ReportFormat format);

} // namespace touchline
