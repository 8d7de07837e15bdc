#pragma once

#include "core/model/project.h"

#include <QCommandLineParser>

namespace touchline {

/// The journey that `wanted` names: its id, its title, or its title in another case. Throws UsageError with
/// the titles that there are, or with the ids where several journeys have this title.
const Journey& chosenJourney(const Project& project, const QString& wanted);

/// The journeys to draw of what the line's file holds, where the format can hold them all: that of
/// `--journey`, else those of the view. Throws Failure where there are none.
QList<Id<Journey>> wantedJourneys(const Project& project, const View& view, const QCommandLineParser& line);

} // namespace touchline
