#include "app/journey_choice.h"

#include "app/command_line.h"
#include "app/failure.h"
#include "ui/drawing/axis.h"

#include <QCoreApplication>

namespace touchline {

namespace {

QList<const Journey*> withTitle(const Project& project, const QString& title,
                                Qt::CaseSensitivity sensitivity) {
    QList<const Journey*> found;
    for (const Journey& journey : project.journeys) {
        if (journey.title.compare(title, sensitivity) == 0)
            found << &journey;
    }
    return found;
}

} // namespace

const Journey& chosenJourney(const Project& project, const QString& wanted) {
    for (const Journey& journey : project.journeys) {
        if (journey.id.text() == wanted.toLower())
            return journey;
    }
    QList<const Journey*> found = withTitle(project, wanted, Qt::CaseSensitive);
    if (found.isEmpty())
        found = withTitle(project, wanted, Qt::CaseInsensitive);
    if (found.size() == 1)
        return *found.first();

    QStringList names;
    if (found.isEmpty()) {
        for (const Journey& journey : project.journeys)
            names << journey.title;
        throw UsageError(QCoreApplication::translate("CommandLine", "There is no journey “%1”, only %2")
                             .arg(excerpt(wanted), listed(names)));
    }
    for (const Journey* journey : found)
        names << journey->id.text();
    throw UsageError(
        QCoreApplication::translate("CommandLine", "Several journeys are called “%1”; choose by id: %2")
            .arg(excerpt(wanted), listed(names)));
}

QList<Id<Journey>> wantedJourneys(const Project& project, const View& view, const QCommandLineParser& line) {
    if (project.journeys.isEmpty())
        throw Failure(ExitCode::badData,
                      QCoreApplication::translate("CommandLine", "“%1” has no journey to draw.")
                          .arg(excerpt(line.positionalArguments().last())));
    if (line.isSet("journey"))
        return {chosenJourney(project, line.value("journey")).id};
    return journeysOf(project, view);
}

} // namespace touchline
