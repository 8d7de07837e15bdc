#include "app/command_line.h"
#include "app/commands.h"
#include "app/failure.h"
#include "app/input.h"
#include "app/journey_choice.h"
#include "core/file/output_files.h"
#include "ui/drawing/report/export_gap_report.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace touchline {

namespace {

void describeOptions(QCommandLineParser& line) {
    line.setApplicationDescription(QCoreApplication::translate(
        "CommandLine",
        "Writes a report on one journey, for people who do not open the map: “gap” is one page about the "
        "distance between the intended and the realised experience."));
    line.addPositionalArgument("gap", QCoreApplication::translate("CommandLine", "The kind of report."));
    line.addPositionalArgument("FILE",
                               QCoreApplication::translate("CommandLine", "The journey file to read."));
    line.addOptions({
        outputOption("OUT.{pdf,html}"),
        {"journey",
         QCoreApplication::translate("CommandLine", "The journey to report on, instead of the first one."),
         "TITLE|ID"},
        {"language",
         QCoreApplication::translate("CommandLine",
                                     "Language of the report’s own words; without it, that of the journey."),
         "en|nl"},
    });
}

} // namespace

void reportCommand(const QStringList& arguments) {
    QCommandLineParser line;
    describeOptions(line);
    if (!parse(line, arguments, 2))
        return;
    const QStringList given = line.positionalArguments();
    if (given.first() != u"gap")
        throw UsageError(QCoreApplication::translate("CommandLine", "There is no report “%1”, only gap")
                             .arg(excerpt(given.first())));
    const QString out = outputPath(line, {"pdf", "html"});
    const QString language = line.isSet("language") ? languageFrom(line.value("language")) : QString();
    const bool isPdf = QFileInfo(out).suffix().toLower() == u"pdf";

    const Project project = inputProject(given.last());
    const Id<Journey> journey = wantedJourneys(project, {}, line).first();
    const QByteArray report =
        exportGapReport(project, journey, {}, language, isPdf ? ReportFormat::pdf : ReportFormat::html);
    withFile(out, [&] { writePages({out}, {report}); });
}

} // namespace touchline
