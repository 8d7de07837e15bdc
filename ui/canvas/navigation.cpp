#include "ui/canvas/navigation.h"

#include <algorithm>

namespace touchline {

namespace {

/// A place in the grid that the arrow keys walk: lane -1 is the row of stages.
struct Spot {
    int lane = 0;
    int column = 0;
    int index = 0; ///< among the things of the cell
};

class Grid {
public:
    explicit Grid(const MapView& view) : layout_(view.layout()) {}

    int lanes() const { return static_cast<int>(layout_.lanes.size()); }
    int columns() const { return static_cast<int>(layout_.columns.size()); }

    QList<Item> items(int lane, int column) const {
        QList<Item> items;
        if (lane < 0) {
            for (const Row& row : layout_.rows) {
                for (const StageBand& band : row.stages) {
                    if (band.stage == layout_.columns[column].stage)
                        return {band.item};
                }
            }
            return {};
        }
        const LaneContent& content = layout_.lanes[lane];
        if (content.experience) {
            // The main curve comes last and stands first.
            for (qsizetype i = content.experience->lines.size() - 1; i >= 0; --i) {
                const CurveLine& line = content.experience->lines[i];
                for (const CurveMark& mark : line.marks) {
                    if (mark.column == column && (line.main || line.role == CurveRole::intended))
                        items.append(mark.item);
                }
            }
            return items;
        }
        for (const Box& box : content.cells[column].boxes) {
            const bool derivedStep = box.item.kind == ItemKind::step && content.kind != LaneKind::steps;
            if (selectionOf(box.item).kind != Selection::Kind::none && !derivedStep &&
                !items.contains(box.item))
                items.append(box.item);
        }
        return items;
    }

    std::optional<Spot> find(const Item& item) const {
        for (int lane = -1; lane < lanes(); ++lane) {
            for (int column = 0; column < columns(); ++column) {
                if (const qsizetype index = items(lane, column).indexOf(item); index >= 0)
                    return Spot{lane, column, static_cast<int>(index)};
            }
        }
        return {};
    }

private:
    const Layout& layout_;
};

std::optional<Item> sideways(const Grid& grid, const Spot& spot, int step) {
    const QList<Item> here = grid.items(spot.lane, spot.column);
    for (int column = spot.column + step; column >= 0 && column < grid.columns(); column += step) {
        const QList<Item> items = grid.items(spot.lane, column);
        // A stage goes on over several columns.
        if (items.isEmpty() || items == here)
            continue;
        return items[std::min<qsizetype>(spot.index, items.size() - 1)];
    }
    return {};
}

std::optional<Item> upOrDown(const Grid& grid, const Spot& spot, int step) {
    const QList<Item> here = grid.items(spot.lane, spot.column);
    if (const int index = spot.index + step; index >= 0 && index < here.size())
        return here[index];
    for (int lane = spot.lane + step; lane >= -1 && lane < grid.lanes(); lane += step) {
        const QList<Item> items = grid.items(lane, spot.column);
        if (!items.isEmpty())
            return step > 0 ? items.first() : items.last();
    }
    return {};
}

Selection firstStep(const Grid& grid) {
    for (int lane = 0; lane < grid.lanes(); ++lane) {
        for (int column = 0; column < grid.columns(); ++column) {
            for (const Item& item : grid.items(lane, column)) {
                if (item.kind == ItemKind::step)
                    return selectionOf(item);
            }
        }
    }
    return {};
}

} // namespace

Selection neighbour(const MapView& view, const Selection& from, Arrow direction) {
    if (view.isEmpty())
        return from;
    const Grid grid(view);
    const auto spot = grid.find(itemOf(from));
    if (!spot)
        return firstStep(grid);
    const bool isBack = direction == Arrow::left || direction == Arrow::up;
    const bool isSideways = direction == Arrow::left || direction == Arrow::right;
    const auto item =
        isSideways ? sideways(grid, *spot, isBack ? -1 : 1) : upOrDown(grid, *spot, isBack ? -1 : 1);
    return item ? selectionOf(*item) : from;
}

} // namespace touchline
