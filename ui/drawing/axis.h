#pragma once

#include "ui/drawing/layout.h"

namespace touchline {

/// The columns of one journey: one a step, and one for a stage that has none.
QList<Column> axisOf(const Journey& journey);

/// The columns of a customer journey that an employee journey shares. An employee step stands under the first
/// customer step that it serves, which takes as many columns as it has such steps; one that serves nothing
/// there has a column of its own after its predecessor's. The order of either journey is never changed: a
/// step that serves an earlier customer step than its predecessor does stands after its predecessor and
/// crosses.
QList<Column> sharedAxis(const Journey& customer, const Journey& employee);

/// The employee journey that this view shows on the axis of the customer journey that it serves, or null.
const Journey* companionOf(const Project& project, const Journey& journey, const View& view);

/// The journeys that the view shows, each once: one that stands on the axis of another is left out. All that
/// the project has where the view names none of them.
QList<Id<Journey>> journeysOf(const Project& project, const View& view);

} // namespace touchline
