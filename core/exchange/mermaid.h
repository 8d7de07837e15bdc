#pragma once

#include "core/exchange/import_result.h"

namespace touchline {

/// Whether the text looks like a mermaid user journey: front matter, directives and comments skipped.
bool looksLikeMermaid(const QString& text);

/// Reads a mermaid `journey` (grammar of mermaid 12.3.0). Sections become stages, tasks steps, actors
/// personas; scores become one emotional realised curve with v = score - 3. Throws ImportError.
ImportResult readMermaid(const QString& text);

} // namespace touchline
