#pragma once

#include "core/exchange/source_lines.h"

#include <optional>

namespace touchline {

/// A mermaid user journey within a text: a whole file, or the first such block of a Markdown document.
struct MermaidBlock {
    SourceLine title;         ///< of the front matter; number 0 where there is none
    QList<SourceLine> lines;  ///< behind the keyword `journey`; trimmed, without directives and comments
    QList<SourceLine> others; ///< where the further journeys of the document begin
};

std::optional<MermaidBlock> findMermaidBlock(const QList<SourceLine>& lines);

/// Whether a statement begins with this whole word, in any case.
bool beginsWithWord(QStringView statement, QStringView word);

} // namespace touchline
