#pragma once

#include "core/edits/paste_grid.h"
#include "core/edits/pasted_block.h"

namespace touchline {

/// Which lanes the rows of a block go to, one after the other.
class LaneChoice {
public:
    /// From `start` on; from the top where that is null.
    LaneChoice(const Journey& journey, Id<Lane> start, PasteGrid& grid)
        : journey_(journey), start_(start), grid_(grid) {}

    /// Made where there is none; null where the row has no place.
    Id<Lane> next(const PastedBlock::Row& row, bool isNumbers);

private:
    Id<Lane> named(const PastedBlock::Row& row, bool isNumbers);
    Id<Lane> below(bool isNumbers);

    const Journey& journey_;
    Id<Lane> start_;
    PasteGrid& grid_;
    QList<Id<Lane>> taken_;
};

} // namespace touchline
