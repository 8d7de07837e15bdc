#pragma once

#include "core/edits/texts.h"

namespace touchline {

/// Where a text stands, in words: "Card · Needs · I get a time slot · Notes".
QString placeWords(const Project& project, const TextPlace& place);

} // namespace touchline
