#pragma once

#include "core/edits/text_pattern.h"
#include "core/edits/texts.h"

#include <functional>

namespace touchline {

/// One place where something was found.
struct TextHit {
    TextPlace place;
    TextRange range;
    QString text; ///< all of the text in which it stands

    bool operator==(const TextHit&) const = default;
};

/// Told how much is done, 0..1; false ends the search.
using SearchProgress = std::function<bool(double)>;

/// All matches in all texts that people wrote: what stands outside of journeys in the order of the project,
/// journeys as they are read: stages, steps, then lane by lane from left to right. What was found so far
/// where `goOn` ends it.
QList<TextHit> findText(
    const Project& project, const TextPattern& pattern,
    const SearchProgress& goOn = [](double) { return true; });

} // namespace touchline
