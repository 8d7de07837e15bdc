#pragma once

#include <QCommandLineParser>

namespace touchline {

/// The options of `touchline import` with which a survey or an event log goes into a project.
QList<QCommandLineOption> intoOptions();

/// Reads the survey or the event log at `in` into the project of `--into`. Throws Failure; the project is
/// then as it was.
void importInto(const QCommandLineParser& line, const QString& in);

} // namespace touchline
