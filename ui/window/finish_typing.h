#pragma once

namespace touchline {

class Document;

/// Text that is still being typed, on the map or in the inspector, becomes part of the project.
void finishTyping(Document& document);

} // namespace touchline
