#pragma once

#include "ui/drawing/subject.h"

/// The content of each kind of lane: boxes per column, or the curves of an experience lane.
namespace touchline {

/// All lanes of a picture from top to bottom. An employee journey on a customer journey's axis begins at the
/// line of interaction: the steps in sight above the line of visibility, everything else of it below.
QList<LaneContent> layOutLanes(const Subject& main, const Subject* other);

/// Title, note, divider and cells of one lane.
LaneContent layOutLane(const Subject& subject, const Lane& lane);

/// The steps of an employee journey in or out of the customer's sight.
LaneContent layOutSteps(const Subject& employee, const Lane& lane, Sight sight);

/// The moments of truth by name, for a view that does not show all steps.
LaneContent layOutMoments(const Subject& subject);

/// The standard title of a lane of this kind, in the picture's language.
QString laneTitle(const Words& words, const Lane& lane);

/// One cell a column each.
/// Only the steps in or out of the customer's sight where `sight` is given.
QList<Cell> stepCells(const Subject& subject, std::optional<Sight> sight = {});
/// Only moments of truth; each may reach over the columns beside it.
QList<Cell> momentCells(const Subject& subject);
QList<Cell> contactCells(const Subject& subject, const Lane& lane);
QList<Cell> channelCells(const Subject& subject);
QList<Cell> cardCells(const Subject& subject, const Lane& lane);
QList<Cell> ownerCells(const Subject& subject);
QList<Cell> measurementCells(const Subject& subject);
QList<Cell> backlogCells(const Subject& subject);
QList<Cell> behaviourCells(const Subject& subject);
QList<Cell> timeCells(const Subject& subject);

/// One card of a content lane.
Box cardBox(const Subject& subject, const Card& card, LaneKind lane, double width);

/// The legend begins `legendTop` below the top of the lane.
Experience layOutExperience(const Subject& subject, const Lane& lane, double legendTop);

} // namespace touchline
