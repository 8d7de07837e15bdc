#pragma once

#include "ui/drawing/subject.h"

/// The content of each kind of lane: boxes per column, or the curves of an experience lane.
namespace touchline {

/// Title, note, divider and cells of one lane.
LaneContent layOutLane(const Subject& subject, const Lane& lane);

/// The standard title of a lane of this kind, in the picture's language.
QString laneTitle(const Words& words, const Lane& lane);

/// One cell a column each.
QList<Cell> stepCells(const Subject& subject);
QList<Cell> contactCells(const Subject& subject, const Lane& lane);
QList<Cell> channelCells(const Subject& subject);
QList<Cell> cardCells(const Subject& subject, const Lane& lane);
QList<Cell> ownerCells(const Subject& subject);
QList<Cell> measurementCells(const Subject& subject);
QList<Cell> backlogCells(const Subject& subject);
QList<Cell> behaviourCells(const Subject& subject);
QList<Cell> timeCells(const Subject& subject);

Experience layOutExperience(const Subject& subject, const Lane& lane);

} // namespace touchline
