#pragma once

#include "ui/actions/map_edit.h"

namespace touchline {

/// The text by which something is known and which is edited in place: a title, a card's text, a point's word,
/// what a cell shows of its step.
QString selectedText(const Project& project, const Selection& selection);

/// That text replaced. In an empty cell it makes a card or a step, which is then selected, unless it is
/// blank. Unchanged, and without a name, where there is no text to edit.
MapEdit withSelectedText(const Project& project, const Selection& selection, const QString& text);

} // namespace touchline
