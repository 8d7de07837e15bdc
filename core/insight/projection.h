#pragma once

#include "core/model/project.h"

#include <QSet>

/// What would come of the backlog. A projection is drawn and counted, never stored.
namespace touchline {

/// The journey as it is expected to be once these backlog items are done: the value that counts of each
/// realised curve is raised by their effects at its step, within the scale. Where nothing is realised,
/// nothing is expected.
Journey projected(const Project& project, const Journey& journey, const QSet<Id<BacklogItem>>& items);

/// The items that expect an effect on a persona's curve in this journey, in the order of the backlog.
QList<Id<BacklogItem>> itemsWithEffect(const Project& project, const Journey& journey, Id<Persona> persona,
                                       Dimension dimension);

} // namespace touchline
