#pragma once

#include "core/exchange/import_result.h"

namespace touchline {

/// Reads an indented outline: stages at the margin, steps one level in, notes below them. Indentation is by
/// tabs or blanks of any width; a bullet or number stands one level below plain text at the same place, a
/// Markdown heading above all text. The title is a first line without anything below it, the one line above
/// everything else where there are three levels, or a lone `# heading`. A list of one level is one stage
/// without a name. Throws ImportError; notRecognised is a text with NUL characters, which is no text.
ImportResult readOutline(const QString& text);

} // namespace touchline
