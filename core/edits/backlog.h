#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// A new opportunity found at a step, or nowhere in particular where that is null, with the next free code.
Added<BacklogItem> addBacklogItem(const Project& project, BacklogKind kind, const QString& text,
                                  Id<Step> step = {});

} // namespace touchline
