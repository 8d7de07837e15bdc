#pragma once

#include "core/edits/pasted.h"

namespace touchline {

/// A spreadsheet block with a row of headings, of which the first is "step" and another one "volume",
/// "duration", "drop-off" or "repeat", in English or Dutch: the figures become the behaviour at the steps of
/// these titles. Rows of other titles and cells that are no number are left out. None for any other block.
std::optional<Pasted> pasteFigures(const Project& project, Id<Journey> journey,
                                   const QList<QStringList>& rows);

} // namespace touchline
