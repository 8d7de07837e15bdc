#include "app/command_line.h"
#include "app/commands.h"
#include "app/failure.h"
#include "app/import_into.h"
#include "app/input.h"
#include "core/exchange/import_text.h"
#include "core/file/project_file.h"
#include "ui/drawing/export.h"

#include <QCoreApplication>

namespace touchline {

namespace {

/// None where the format is to be guessed. Throws UsageError.
std::optional<TextFormat> formatFrom(const QString& name) {
    const QStringList names{"mermaid", "outline", "json"};
    if (name.isEmpty())
        return {};
    if (!names.contains(name))
        throw UsageError(QCoreApplication::translate(
                             "CommandLine", "There is no format “%1”, only mermaid, outline and json")
                             .arg(excerpt(name)));
    return TextFormat(names.indexOf(name));
}

} // namespace

void importCommand(const QStringList& arguments) {
    QCommandLineParser line;
    line.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Makes a journey file from text made elsewhere, or reads a "
                       "survey or an event log into one."));
    line.addPositionalArgument(
        "IN", QCoreApplication::translate("CommandLine", "The text to read; “-” is the standard input."));
    line.addOptions({
        outputOption("OUT.journey"),
        {"format",
         QCoreApplication::translate("CommandLine", "Format of the text; guessed where it is not given."),
         "mermaid|outline|json"},
    });
    line.addOptions(intoOptions());
    if (!parse(line, arguments, 1))
        return;
    if (line.isSet("into")) {
        if (line.isSet("o") || line.isSet("format"))
            throw UsageError(QCoreApplication::translate(
                "CommandLine", "--into is for surveys and event logs, -o and --format for journeys"));
        return importInto(line, line.positionalArguments().first());
    }
    for (const QCommandLineOption& option : intoOptions()) {
        const QString name = option.names().first();
        if (line.isSet(name))
            throw UsageError(
                QCoreApplication::translate("CommandLine", "--%1 needs --into FILE.journey").arg(name));
    }

    const std::optional<TextFormat> format = formatFrom(line.value("format"));
    const QString in = line.positionalArguments().first();
    const QString out = outputPath(line, {fileSuffix});
    const ImportResult result = withFile(in, [&] { return importText(inputBytes(in), format); });
    for (const ImportWarning& warning : result.warnings)
        say(warningText(warning));
    withFile(out, [&] { saveProject(result.project, out, {thumbnail(result.project), {}}); });
}

} // namespace touchline
