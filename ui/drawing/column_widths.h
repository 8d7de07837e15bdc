#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// What each step needs for its longest word and that of its cards, in the order of the steps.
QList<double> stepWidths(const Subject& subject);

/// Gives every column its width: wide enough for its longest word between Spacing::columnMin and columnMax,
/// or the width that the view asks for.
void setColumnWidths(Subject& main, const Subject* other);

/// Widens all columns by `factor`, none beyond Spacing::columnMax; false where nothing changed.
bool stretchColumns(Subject& subject, double factor);

} // namespace touchline
