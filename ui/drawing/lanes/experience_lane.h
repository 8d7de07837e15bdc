#pragma once

#include "ui/drawing/subject.h"

/// The parts of an experience lane: its curves first, then what is written at them and about them.
namespace touchline {

/// The realised curve that the lane is about, or null.
const CurveLine* mainLine(const Experience& experience);

/// Words and numbers of answers at the points of the main curve (of the intended one where nothing is
/// realised), the names of other personas, and the room that they need above and below the scale.
void addLabels(const Subject& subject, const QHash<QUuid, const CurvePoint*>& points, Experience& experience);

void addLegendEntry(const Subject& subject, LegendEntry::Kind kind, Ink ink, const QString& text,
                    Experience& experience);

/// What each kind of line and area means; only what there is.
void addLegend(const Subject& subject, Dimension dimension, Experience& experience);

} // namespace touchline
