#pragma once

#include "core/edits/find_text.h"
#include "ui/panels/library_pages.h"
#include "ui/selection/selection.h"

/// Where people go to see a text.
namespace touchline {

/// What is selected on a map for it: the thing itself, or its journey; nothing outside of journeys.
Selection selectionFor(const TextPlace& place);

/// The part of the library that has it as an entry, if any.
std::optional<Book> bookFor(const TextPlace& place);

/// Shows a text as selected in the field of `pane` that has it, and scrolls there; what was selected in other
/// fields no longer is. Says whether there is one.
bool markText(QWidget& pane, const QString& text, TextRange range);

} // namespace touchline
