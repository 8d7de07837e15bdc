#pragma once

#include "core/model/project.h"

#include <optional>

namespace touchline {

/// A cell of a map by what it belongs to.
struct CellId {
    Id<Lane> lane;
    Id<Step> step;

    bool operator==(const CellId&) const = default;
};

/// The cells whose cards differ between two versions of a project, where a few cards of this journey in cells
/// are all that differs, and its lanes use the same channels; nothing where it is more. Lists that share
/// their data cost nothing; cards are read once each.
std::optional<QList<CellId>> changedCells(const Project& before, const Project& after, Id<Journey> journey);

} // namespace touchline
