#pragma once

#include "core/model/journey.h"

#include <functional>

class QMenu;

namespace touchline {

/// Fills a menu with the kinds of lane that can be added, by their standard titles: those that own cards
/// first.
void fillLaneMenu(QMenu& menu, const std::function<void(LaneKind)>& add);

/// Adds a menu of the hidden lanes of a journey, each to be shown again; it is there only while there are
/// any. The lane of the steps never hides. `journey` may say null.
void addHiddenLanes(QMenu& menu, const std::function<const Journey*()>& journey,
                    const std::function<void(Id<Lane>)>& show);

} // namespace touchline
