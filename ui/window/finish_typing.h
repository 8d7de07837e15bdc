#pragma once

namespace touchline {

/// Text that is still being typed, on the map or in the inspector, becomes part of the project.
void finishTyping();

} // namespace touchline
