#pragma once

#include "core/model/home.h"

namespace touchline {

/// What the user has picked: one thing of the open journey, or a place in its grid where something can be
/// typed. Belongs to the window, never to the model, so it may name something that is gone: ask `isIn`.
struct Selection {
    enum class Kind { none, journey, stage, step, lane, card, point, cell };

    Selection() = default;
    Selection(Id<Journey> journey) : kind(Kind::journey), id(journey.value()) {}
    Selection(Id<Stage> stage) : kind(Kind::stage), id(stage.value()) {}
    Selection(Id<Step> step) : kind(Kind::step), id(step.value()) {}
    Selection(Id<Lane> lane) : kind(Kind::lane), id(lane.value()) {}
    Selection(Id<Card> card) : kind(Kind::card), id(card.value()) {}
    Selection(Id<CurvePoint> point) : kind(Kind::point), id(point.value()) {}
    /// A cell: an empty one of a content lane, or the whole one of a lane that shows a field of the step. In
    /// an experience lane it is the place of a value that is not there yet, of the curve with this role.
    Selection(Id<Lane> lane, Id<Step> step, CurveRole role = CurveRole::realised)
        : kind(Kind::cell), id(lane.value()), column(step.value()), role(role) {}
    /// The cell of the lane of steps in a stage that has none yet.
    Selection(Id<Lane> lane, Id<Stage> stage) : kind(Kind::cell), id(lane.value()), column(stage.value()) {}

    /// The id where the selection is of that kind, else null.
    Id<Journey> journey() const { return as<Journey>(Kind::journey); }
    Id<Stage> stage() const { return as<Stage>(Kind::stage); }
    Id<Step> step() const { return as<Step>(Kind::step); }
    Id<Lane> lane() const { return as<Lane>(Kind::lane); }
    Id<Card> card() const { return as<Card>(Kind::card); }
    Id<CurvePoint> point() const { return as<CurvePoint>(Kind::point); }
    Id<Lane> cellLane() const { return as<Lane>(Kind::cell); }

    bool operator==(const Selection&) const = default;
    friend size_t qHash(const Selection& selection, size_t seed = 0) {
        return qHashMulti(seed, int(selection.kind), selection.id, selection.column, int(selection.role));
    }

    Kind kind = Kind::none;
    QUuid id;
    QUuid column; ///< of a cell: its step, or a stage without steps
    CurveRole role = CurveRole::realised;

private:
    template <class T>
    Id<T> as(Kind wanted) const {
        return kind == wanted ? Id<T>(id) : Id<T>();
    }
};

/// Whether the project has what is selected; nothing selected is nowhere.
bool isIn(const Project& project, const Selection& selection);

/// What to select for an id; nothing for what no map shows.
Selection selectionOf(const Project& project, QUuid id);

/// The journey that what is selected belongs to, or null.
const Journey* journeyOf(const Project& project, const Selection& selection);

/// The step of what is selected: itself, a card's, a point's or a cell's; null for anything else.
Id<Step> stepOf(const Project& project, const Selection& selection);

/// The stage of what is selected: itself, or that of its step or cell; null for anything else.
Id<Stage> stageOf(const Project& project, const Selection& selection);

/// The lane of what is selected: itself, a card's or a cell's; null for anything else.
Id<Lane> laneOf(const Project& project, const Selection& selection);

/// The cell in which a card or a point of a curve stands; nothing for anything else.
Selection placeOf(const Project& project, const Selection& selection);

} // namespace touchline
