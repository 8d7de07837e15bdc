#include "app/command_line.h"
#include "app/commands.h"
#include "app/input.h"
#include "core/exchange/project_info.h"
#include "core/model/clean_text.h"

#include <QCoreApplication>

namespace touchline {

namespace {

QString counted(const char* what, qsizetype count) {
    return QCoreApplication::translate("Info", what, nullptr, int(count));
}

QString kindText(const Journey& journey) {
    return journey.kind == JourneyKind::customer ? QCoreApplication::translate("Info", "customer journey")
                                                 : QCoreApplication::translate("Info", "employee journey");
}

QString stateText(const Journey& journey) {
    return journey.state == JourneyState::as_is ? QCoreApplication::translate("Info", "current state (as-is)")
                                                : QCoreApplication::translate("Info", "future state (to-be)");
}

/// Title, what it is, how much is in it, and the id that --journey takes.
QString about(const Journey& journey) {
    const QStringList facts{kindText(journey), stateText(journey),
                            counted(QT_TRANSLATE_N_NOOP("Info", "%n stages"), journey.stages.size()),
                            counted(QT_TRANSLATE_N_NOOP("Info", "%n steps"), journey.steps.size()),
                            counted(QT_TRANSLATE_N_NOOP("Info", "%n cards"), journey.cards.size())};
    return QString("\n%1\n  %2\n  id %3\n")
        .arg(cleanLine(journey.title), facts.join(u", "), journey.id.text());
}

QString about(const Project& project) {
    const About& about = project.about;
    QStringList names;
    for (const QString& name : {about.title, about.organisation, about.purpose}) {
        if (!name.isEmpty())
            names << cleanLine(name);
    }
    const QStringList facts{
        counted(QT_TRANSLATE_N_NOOP("Info", "%n journeys"), project.journeys.size()),
        counted(QT_TRANSLATE_N_NOOP("Info", "%n personas"), project.library.personas.size()),
        counted(QT_TRANSLATE_N_NOOP("Info", "%n images"), project.images.size())};
    return (names << facts.join(u", ")).join(u'\n') + u'\n';
}

} // namespace

void infoCommand(const QStringList& arguments) {
    QCommandLineParser line;
    line.setApplicationDescription(
        QCoreApplication::translate("CommandLine", "Tells what a journey file holds."));
    line.addPositionalArgument("FILE",
                               QCoreApplication::translate("CommandLine", "The journey file to read."));
    line.addOption({"json", QCoreApplication::translate("CommandLine", "Tell it to a program, in JSON.")});
    if (!parse(line, arguments, 1))
        return;

    const Project project = inputProject(line.positionalArguments().first());
    if (line.isSet("json"))
        return print(projectInfo(project));
    QString text = about(project);
    for (const Journey& journey : project.journeys)
        text += about(journey);
    print(text.toLocal8Bit());
}

} // namespace touchline
