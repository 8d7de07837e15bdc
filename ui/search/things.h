#pragma once

#include "core/edits/texts.h"
#include "ui/search/match.h"

namespace touchline {

/// Something of the project that can be gone to.
struct Thing {
    TextPlace place; ///< of the text by which people know it
    QString text;
    QString detail; ///< what it is and where: "Card · I am moving house"
};

/// What fits by the beginning of words: journeys, stages, steps, cards, then the library, the best of each
/// kind first, at most `most` of a kind.
QList<Thing> findThings(const Project& project, const Wanted& wanted, int most);

} // namespace touchline
