#pragma once

#include "ui/look/tone.h"

#include <QIcon>

namespace touchline {

/// A line icon of the program by its name; greyed where disabled. Its colour is that of the look that is on
/// whenever it is painted.
QIcon icon(const QString& name, Tone tone = Tone::icon);

} // namespace touchline
