#pragma once

#include "ui/document/document.h"
#include "ui/selection/selection.h"

class QWidget;

namespace touchline {

/// Counts hands for the step of what is selected, and sets its realised value of the persona in front of
/// `view` from them.
void countHands(Document& document, const Selection& selection, const View& view, QWidget& window);

} // namespace touchline
