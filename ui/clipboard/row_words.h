#pragma once

#include "core/edits/pasted_block.h"

namespace touchline {

/// The words by which spreadsheets name rows, in English and Dutch: the titles of lanes, and what people call
/// them besides.
const RowWords& rowWords();

} // namespace touchline
