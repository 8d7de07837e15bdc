#pragma once

#include "core/model/backlog_item.h"
#include "ui/drawing/words.h"

namespace touchline {

/// "keep", "peak" or "fix".
QString backlogKindText(const Words& words, BacklogKind kind);

} // namespace touchline
