#pragma once

#include "core/model/home.h"

namespace touchline {

/// What the user has picked: one thing of the open journey. Belongs to the window, never to the model, so it
/// may name something that is gone: ask `isIn`.
struct Selection {
    enum class Kind { none, journey, stage, step, lane, card, point };

    Selection() = default;
    Selection(Id<Journey> journey) : kind(Kind::journey), id(journey.value()) {}
    Selection(Id<Stage> stage) : kind(Kind::stage), id(stage.value()) {}
    Selection(Id<Step> step) : kind(Kind::step), id(step.value()) {}
    Selection(Id<Lane> lane) : kind(Kind::lane), id(lane.value()) {}
    Selection(Id<Card> card) : kind(Kind::card), id(card.value()) {}
    Selection(Id<CurvePoint> point) : kind(Kind::point), id(point.value()) {}

    /// The id where the selection is of that kind, else null.
    Id<Journey> journey() const { return as<Journey>(Kind::journey); }
    Id<Stage> stage() const { return as<Stage>(Kind::stage); }
    Id<Step> step() const { return as<Step>(Kind::step); }
    Id<Lane> lane() const { return as<Lane>(Kind::lane); }
    Id<Card> card() const { return as<Card>(Kind::card); }
    Id<CurvePoint> point() const { return as<CurvePoint>(Kind::point); }

    bool operator==(const Selection&) const = default;

    Kind kind = Kind::none;
    QUuid id;

private:
    template <class T>
    Id<T> as(Kind wanted) const {
        return kind == wanted ? Id<T>(id) : Id<T>();
    }
};

/// Whether the project has what is selected; nothing selected is nowhere.
bool isIn(const Project& project, const Selection& selection);

/// The journey that what is selected belongs to, or null.
const Journey* journeyOf(const Project& project, const Selection& selection);

} // namespace touchline
