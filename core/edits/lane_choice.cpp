#include "core/edits/lane_choice.h"

namespace touchline {

Id<Lane> LaneChoice::next(const PastedBlock::Row& row, bool isNumbers) {
    const Id<Lane> lane = !row.name.isEmpty()          ? named(row, isNumbers)
                          : start_ && taken_.isEmpty() ? start_
                                                       : below(isNumbers);
    taken_.append(lane);
    return lane;
}

Id<Lane> LaneChoice::named(const PastedBlock::Row& row, bool isNumbers) {
    for (const Lane& lane : journey_.lanes) {
        if (!taken_.contains(lane.id) && lane.title.compare(row.name, Qt::CaseInsensitive) == 0)
            return lane.id;
    }
    for (const Lane& lane : journey_.lanes) {
        if (!taken_.contains(lane.id) && lane.title.isEmpty() && row.kind == lane.kind)
            return lane.id;
    }
    const LaneKind kind = row.kind.value_or(isNumbers ? LaneKind::experience : LaneKind::free);
    // What other lanes show lives elsewhere.
    if (!ownsCards(kind) && kind != LaneKind::experience)
        return {};
    return grid_.addLane(kind, row.kind ? QString() : row.name);
}

Id<Lane> LaneChoice::below(bool isNumbers) {
    for (qsizetype i = std::max<qsizetype>(indexOf(journey_.lanes, start_), 0); i < journey_.lanes.size();
         ++i) {
        const Lane& lane = journey_.lanes[i];
        const bool fits = isNumbers ? lane.kind == LaneKind::experience : ownsCards(lane.kind);
        if (fits && !lane.hidden && !taken_.contains(lane.id))
            return lane.id;
    }
    return grid_.addLane(isNumbers ? LaneKind::experience : LaneKind::free, {});
}

} // namespace touchline
