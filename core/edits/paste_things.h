#pragma once

#include "core/edits/excerpt.h"
#include "core/edits/pasted.h"

namespace touchline {

/// Copied things put in under new ids, with all that they have: channels, owners, tags, marks, evidence.
///
/// Cards go to the selected cell: those of the first of their lanes to its lane, of the next ones to the
/// content lanes below, and along the steps as they lay; without a lane to lanes of their own kind and title.
/// Steps go right behind the selected one, else to the end of the selected or the last stage; stages behind
/// the selected one, each with all below it. Lanes go below the selected one, a whole journey behind all
/// others. Points become values from the selected step on.
Pasted pasteThings(const Project& project, const PastePlace& place, const Excerpt& things);

/// All journeys of another project behind those of this one. Where the one of `place` has neither title nor
/// card nor value yet, the first takes its place.
Pasted pasteProject(const Project& project, const PastePlace& place, const Project& guest);

} // namespace touchline
