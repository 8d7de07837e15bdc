#pragma once

#include "core/edits/find_text.h"

/// What is found, replaced by another text. The results are tidied as what people type: titles stay one line,
/// views keep names of their own.
namespace touchline {

/// Everywhere.
Project replaceText(const Project& project, const TextPattern& pattern, const QString& with);

/// In one place; unchanged where that no longer matches.
Project replaceHit(const Project& project, const TextPattern& pattern, const TextHit& hit,
                   const QString& with);

} // namespace touchline
