#pragma once

#include "ui/actions/actions.h"
#include "ui/selection/selection.h"

namespace touchline {

/// What can be done with what is selected, most wanted first; a null command is a line between groups.
QList<std::optional<Command>> contextCommands(const Selection& selection);

/// A menu of those actions at a place of the screen.
void showContextMenu(QWidget& window, const Actions& actions, const Selection& selection, QPoint place);

} // namespace touchline
