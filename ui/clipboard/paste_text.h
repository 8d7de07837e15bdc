#pragma once

#include "core/edits/pasted.h"

/// What a paste does, in one line for people.
namespace touchline {

enum class PasteSource { things, lines, cells, picture };

/// "14 lines become 13 steps, 1 title replaced; 2 texts have no place here"
QString becomesText(PasteSource source, qsizetype count, const Pasted& pasted);

/// Why a lane of this kind takes nothing of it.
QString refusedText(LaneKind lane);

QString nothingText();
QString tooMuchText();
QString unreadableText();

} // namespace touchline
