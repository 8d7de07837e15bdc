#pragma once

#include "core/model/project.h"

#include <QSet>

/// What would come of the backlog. A projection is drawn and counted, never stored.
namespace touchline {

/// The journey as it is expected to be once these backlog items are done: the value that counts of each
/// realised curve is raised by their effects at its step, within the scale. Where nothing is realised,
/// nothing is expected.
Journey projected(const Project& project, const Journey& journey, const QSet<Id<BacklogItem>>& items);

/// What an item is expected to do to a persona's experience at a step, for her alone and for all; 0 where
/// nothing is.
double effectOf(const BacklogItem& item, Id<Step> step, Id<Persona> persona, Dimension dimension);

/// The items that expect an effect on a persona's curve in this journey, in the order of the backlog.
QList<Id<BacklogItem>> itemsWithEffect(const Project& project, const Journey& journey, Id<Persona> persona,
                                       Dimension dimension);

} // namespace touchline
