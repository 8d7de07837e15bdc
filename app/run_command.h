#pragma once

#include <QStringList>

namespace touchline {

struct Command {
    const char* name; ///< "" for the options that belong to no command
    void (*run)(const QStringList& arguments);
};

/// The command that these arguments of the program ask for, or null where they ask for the window.
const Command* commandIn(const QStringList& arguments);

/// Runs a command to its end, without any display; the result is the exit code of the program.
int runCommand(const Command& command, const QStringList& arguments);

} // namespace touchline
