#pragma once

#include "core/exchange/import_result.h"

namespace touchline {

/// Reads an indented outline: title first (optional `# `), stages at the margin, steps one level in, their notes two.
/// Tabs or blanks, with or without bullets. Throws ImportError.
ImportResult readOutline(const QString& text);

} // namespace touchline
