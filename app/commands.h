#pragma once

#include <QStringList>

/// The commands, each in a file of its own. They read their arguments, do the work, and throw Failure.
namespace touchline {

void newCommand(const QStringList& arguments);
void importCommand(const QStringList& arguments);
void exportCommand(const QStringList& arguments);
void reportCommand(const QStringList& arguments);
void infoCommand(const QStringList& arguments);
void insightCommand(const QStringList& arguments);

/// `touchline --help`, `touchline --version`; any other option is an error.
void generalCommand(const QStringList& arguments);

} // namespace touchline
