#pragma once

#include "ui/document/shown_view.h"

class QWidget;

namespace touchline {

/// Asks for a format and a place, and writes pictures of the journey there, or the whole project as data. The
/// choices begin with what is shown.
void startExport(const Document& document, Id<Journey> journey, const ShownView& shown, QWidget& window);

/// Asks for a place, and writes a gap report on the journey there, as PDF or HTML, about whom the view is
/// mainly about.
void startGapReport(const Document& document, Id<Journey> journey, const View& view, QWidget& window);

} // namespace touchline
