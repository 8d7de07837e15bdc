#pragma once

#include "core/model/lane.h"

#include <functional>

class QMenu;

namespace touchline {

/// Fills a menu with the kinds of lane that can be added, by their standard titles: those that own cards
/// first.
void fillLaneMenu(QMenu& menu, const std::function<void(LaneKind)>& add);

} // namespace touchline
