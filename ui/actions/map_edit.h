#pragma once

#include "ui/selection/selection.h"

/// What the commands of the Edit and Insert menus do to the selection. Pure functions: the caller performs
/// the edit and takes over the selection. Where a command has nothing to do, the name is empty and the
/// project unchanged.
namespace touchline {

struct MapEdit {
    QString name; ///< for undo: "Add step"
    Project project;
    Selection selection;

    explicit operator bool() const { return !name.isEmpty(); }
};

/// Behind the selected stage, or the one of what is selected; else at the end.
MapEdit insertStage(const Project& project, Id<Journey> journey, const Selection& selection);
/// Behind the selected step, or the one of what is selected; else at the end of the selected or the last
/// stage.
MapEdit insertStep(const Project& project, Id<Journey> journey, const Selection& selection);
/// Below the selected card, in the first content lane at the selected step, or in the selected lane at the
/// first step; a derived lane has no cards, so the first content lane gets it then.
MapEdit insertCard(const Project& project, Id<Journey> journey, const Selection& selection);
/// Below the selected lane, or the one of what is selected; else at the bottom.
MapEdit insertLane(const Project& project, Id<Journey> journey, const Selection& selection, LaneKind kind);
/// Shows a hidden lane again.
MapEdit showLane(const Project& project, Id<Lane> lane);

/// Takes the selected stage, step, lane, card or point away; what stood behind it is selected, else what
/// stood before.
MapEdit removeSelected(const Project& project, const Selection& selection);
/// A copy of the selected step or card.
MapEdit duplicateSelected(const Project& project, const Selection& selection);

enum class Heading { left, right, up, down };
/// One place on: stages and steps left and right, lanes up and down, cards in all four.
MapEdit moveSelected(const Project& project, const Selection& selection, Heading heading);

/// The step of what is selected: itself, a card's or a point's; null for anything else.
Id<Step> stepOf(const Project& project, const Selection& selection);

} // namespace touchline
