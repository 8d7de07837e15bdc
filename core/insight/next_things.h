#pragma once

#include "core/model/project.h"

namespace touchline {

/// The backlog items of a journey to show where there is room for `count`: what to keep, what peak to make
/// and what to fix, one of each first, then the rest in that order. Within a kind the largest impact on the
/// emotional experience of `persona` comes first. Stopped and finished items are left out.
QList<const BacklogItem*> nextThings(const Project& project, const Journey& journey, Id<Persona> persona,
                                     qsizetype count);

} // namespace touchline
