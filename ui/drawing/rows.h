#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// Breaks the columns into rows of at most `maxWidth` map units: whole stages where that fills the rows, else
/// steps. Sets row and x of every column. A single column may be wider than `maxWidth`.
void breakIntoRows(Subject& subject, double maxWidth);

/// Height of a lane over the columns from `first` to before `end`.
double laneHeight(const LaneContent& lane, int first, int end, const Spacing& spacing);

/// Rows with their stage bands and the heights of their lanes. Cells must be there.
QList<Row> makeRows(const Subject& subject, const QList<LaneContent>& lanes);

} // namespace touchline
