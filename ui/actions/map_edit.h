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
/// In front of the selected step, or the one of what is selected.
MapEdit insertStepBefore(const Project& project, const Selection& selection);
/// Below the selected card, in the first content lane at the selected step, or in the selected lane at the
/// first step; a derived lane has no cards, so the first content lane gets it then.
MapEdit insertCard(const Project& project, Id<Journey> journey, const Selection& selection);
/// Below the selected lane, or the one of what is selected; else at the bottom.
MapEdit insertLane(const Project& project, Id<Journey> journey, const Selection& selection, LaneKind kind);
/// Shows a hidden lane again.
MapEdit showLane(const Project& project, Id<Lane> lane);

/// Behind the last stage of the journey, which must have a name.
MapEdit appendStage(const Project& project, Id<Journey> journey);
/// Behind the last step of the journey, which must not be blank itself: no name, no cards, no values.
MapEdit appendStep(const Project& project, Id<Journey> journey);

/// Takes the selected stages, steps, lanes, cards and points away; what stood behind the last of them is
/// selected, else what stood before.
MapEdit removeSelected(const Project& project, const QList<Selection>& selected);
/// A copy of each selected step and card, the last of them selected.
MapEdit duplicateSelected(const Project& project, const QList<Selection>& selected);

enum class Heading { left, right, up, down };
/// One place on, all together or not at all: stages and steps left and right, lanes up and down, cards in all
/// four, at the ends of a cell into the next content lane that is not hidden.
MapEdit moveSelected(const Project& project, const QList<Selection>& selected, Heading heading);

/// The step in two, the new one right behind it: the selected ones of its cards go over.
MapEdit splitSelected(const Project& project, const QList<Selection>& selected);
/// The selected neighbouring steps or stages become one; a single one takes in the next.
MapEdit mergeSelected(const Project& project, const QList<Selection>& selected);
/// The selected steps, with all below them, at the end of a stage.
MapEdit moveToStage(const Project& project, const QList<Selection>& selected, Id<Stage> stage);

/// The value of the selected points and places in experience lanes, by hand; none clears them. Curves are
/// those of the persona in front of `view`, who is made where the journey has nobody yet.
MapEdit valueSelected(const Project& project, const QList<Selection>& selected, const View& view,
                      std::optional<double> value);
/// Each of those that has a value moved by `change`.
MapEdit nudgeSelected(const Project& project, const QList<Selection>& selected, double change);

} // namespace touchline
