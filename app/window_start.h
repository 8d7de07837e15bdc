#pragma once

#include <QStringList>

namespace touchline {

/// Opens the editor with these files and stays until it is closed; the result is the exit code of the
/// program.
int startWindow(const QStringList& files);

} // namespace touchline
