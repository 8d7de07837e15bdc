#include "app/command_line.h"
#include "app/commands.h"
#include "app/failure.h"
#include "app/language.h"
#include "core/file/project_file.h"
#include "core/file/templates.h"
#include "ui/drawing/export.h"

#include <QCoreApplication>

namespace touchline {

void newCommand(const QStringList& arguments) {
    const QString names = templateNames().join(u", ");
    QCommandLineParser line;
    line.setApplicationDescription(
        QCoreApplication::translate("CommandLine", "Makes a new journey file from a template."));
    line.addOptions({
        outputOption("OUT.journey"),
        {"template", QCoreApplication::translate("CommandLine", "One of: %1.").arg(names), "NAME",
         firstTemplate},
        {"language", QCoreApplication::translate("CommandLine", "Language of the texts in it: en or nl."),
         "en|nl", userLanguage()},
    });
    if (!parse(line, arguments, 0))
        return;

    const QString language = languageFrom(line.value("language"));
    speak(language);
    const QString name = line.value("template");
    if (!templateNames().contains(name))
        throw UsageError(QCoreApplication::translate("CommandLine", "There is no template “%1”, only %2")
                             .arg(excerpt(name), names));
    const QString path = outputPath(line, {fileSuffix});
    withFile(path, [&] {
        const Project project = projectFromTemplate(name, language);
        saveProject(project, path, {thumbnail(project), {}});
    });
}

} // namespace touchline
