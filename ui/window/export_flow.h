#pragma once

#include "ui/document/document.h"

class QWidget;

namespace touchline {

/// Asks for a format and a place, and writes pictures of the journey there, or the whole project as data.
void startExport(const Document& document, Id<Journey> journey, QWidget& window);

} // namespace touchline
