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
    explicit Grid(const Layout& layout)
        : layout_(layout), items_(lanes() + 1, QList<QList<Item>>(columns())) {
        for (const Row& row : layout.rows) {
            for (const StageBand& band : row.stages) {
                for (int column = row.first; column < row.end; ++column) {
                    if (layout.columns[column].stage == band.stage)
                        items_[0][column] = {band.item};
                }
            }
        }
        for (int lane = 0; lane < lanes(); ++lane)
            layout.lanes[lane].experience ? addPoints(lane) : addBoxes(lane);
    }

    int lanes() const { return static_cast<int>(layout_.lanes.size()); }
    int columns() const { return static_cast<int>(layout_.columns.size()); }
    const QList<Item>& items(int lane, int column) const { return items_[lane + 1][column]; }

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
    void addPoints(int lane) {
        // The main curve comes last and stands first.
        const QList<CurveLine>& lines = layout_.lanes[lane].experience->lines;
        for (qsizetype i = lines.size() - 1; i >= 0; --i) {
            for (const CurveMark& mark : lines[i].marks) {
                if (lines[i].main || lines[i].role == CurveRole::intended)
                    items_[lane + 1][mark.run.first].append(mark.item);
            }
        }
    }

    void addBoxes(int lane) {
        const LaneContent& content = layout_.lanes[lane];
        for (int column = 0; column < columns(); ++column) {
            QList<Item>& items = items_[lane + 1][column];
            for (const Box& box : content.cells[column].boxes) {
                const bool derivedStep = box.item.kind == ItemKind::step && content.kind != LaneKind::steps;
                if (selectionOf(box.item).kind != Selection::Kind::none && !derivedStep &&
                    !items.contains(box.item))
                    items.append(box.item);
            }
        }
    }

    const Layout& layout_;
    QList<QList<QList<Item>>> items_; ///< the stages, then one list a lane
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
    const Grid grid(view.layout());
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
