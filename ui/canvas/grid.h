#pragma once

#include "ui/canvas/map_view.h"

namespace touchline {

enum class Arrow { left, right, up, down };

/// A place in the grid that the keys walk.
struct Spot {
    int lane = 0;   ///< -1: the row of stages; one past the last: the parking lot
    int column = 0; ///< -1: the titles of the lanes
    int index = 0;  ///< among the things of the cell

    bool operator==(const Spot&) const = default;
};

/// A map as a grid of what can be selected: the stages above the lanes, the titles of lanes before the
/// columns. A cell of a content lane holds its cards, or itself while it is empty; one of an experience lane
/// the realised value above the intended one, each the place for it where there is none. The cards in the
/// parking lot are one cell below all columns.
class Grid {
public:
    explicit Grid(const Layout& layout) : layout_(layout) {}

    int lanes() const { return static_cast<int>(layout_.lanes.size()); }
    int columns() const { return static_cast<int>(layout_.columns.size()); }

    QList<Selection> at(int lane, int column) const;
    std::optional<Spot> find(const Selection& selection) const;

    /// The next cell on that side in which something can be selected, nothing at an edge.
    Selection beside(const Spot& spot, Arrow side) const;
    /// The last cell on that side.
    Selection edge(const Spot& spot, Arrow side) const;
    /// What is below within the same cell, else in the next one: the way of the Up and Down keys.
    Selection along(const Spot& spot, Arrow direction) const;
    /// What stands first in that column of the next lane below, nothing in the last one.
    Selection below(int lane, int column) const;
    /// The first step, or the place for it.
    Selection first() const;
    /// All that lies between two places, both included.
    QList<Selection> between(const Spot& one, const Spot& other) const;

private:
    /// Calls `f(selection)` for what is in a cell, from top to bottom, until it returns true.
    template <class F>
    bool any(int lane, int column, F f) const;
    template <class F>
    bool anyOfExperience(const LaneContent& lane, int column, Id<Step> step, F f) const;
    const StageBand* band(int column) const;
    QList<Selection> parked() const;
    std::optional<Spot> placeOf(const Selection& cell) const;

    const Layout& layout_;
};

/// What the arrow keys select next; the same selection where nothing lies that way, the first step where
/// nothing is selected.
Selection neighbour(const MapView& view, const Selection& from, Arrow direction);

} // namespace touchline
