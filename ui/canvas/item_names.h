#pragma once

#include "ui/selection/selection.h"

namespace touchline {

/// What is selected in words, with its place, for who can't see the map: "Step 3 of 12: I compare offers",
/// "Thoughts, step 3: What does it cost?", "Experience, step 3: realised value −0.6, annoyed". Plain text;
/// empty for what is not in the project.
QString itemName(const Project& project, const Selection& selection);

} // namespace touchline
