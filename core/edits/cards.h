#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// A new card in a cell of a content lane, in front of `before` or at the bottom of the cell. A null step is
/// the lane's parking lot.
Added<Card> addCard(const Project& project, Id<Lane> lane, Id<Step> step, const QString& text,
                    Id<Card> before = {});

/// The card in a cell of its journey, in front of `before` or at the bottom of the cell.
Project moveCard(const Project& project, Id<Card> card, Id<Lane> lane, Id<Step> step, Id<Card> before = {});

/// A copy of the card right below it, without its votes.
Added<Card> duplicateCard(const Project& project, Id<Card> card);

} // namespace touchline
