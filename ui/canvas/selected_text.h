#pragma once

#include "ui/selection/selection.h"

namespace touchline {

/// The text by which something is known and which is edited in place: a title, a card's text, a point's word.
QString selectedText(const Project& project, const Selection& selection);

/// The project with that text replaced; unchanged where nothing is selected.
Project withSelectedText(const Project& project, const Selection& selection, const QString& text);

/// "Rename step": the name of that edit for undo.
QString textEditName(const Selection& selection);

} // namespace touchline
