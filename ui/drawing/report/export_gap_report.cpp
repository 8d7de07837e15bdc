#include "ui/drawing/report/export_gap_report.h"

#include "core/model/lookup.h"
#include "ui/drawing/lay_out.h"
#include "ui/drawing/pdf_file.h"
#include "ui/drawing/report/gap_report_html.h"
#include "ui/drawing/report/lay_out_gap_report.h"

namespace touchline {

QByteArray exportGapReport(const Project& project, Id<Journey> id, const View& view, const QString& language,
                           ReportFormat format) {
    const Journey& journey = *find(project.journeys, id);
    const GapReport report =
        gapReport(project, journey, view, languageOf(project, journey, {.language = language}));
    if (format == ReportFormat::html)
        return gapReportHtml(project, journey, view, report);
    Typesetter setter;
    PdfFile file(report.kind + ": " + report.title);
    file.add(layOutGapReport(project, journey, view, report, setter), themeOf(ThemeName::light));
    return file.take();
}

} // namespace touchline
