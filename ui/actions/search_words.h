#pragma once

#include "core/model/lane.h"
#include "ui/actions/command.h"

class QAction;

/// Words by which people look for an action besides those on it, English and Dutch in any language of the
/// program.
namespace touchline {

const char* searchWordsOf(Command command);
const char* searchWordsOf(LaneKind kind);
/// Of the menu that adds lanes.
const char* laneSearchWords();

void setSearchWords(QAction& action, const char* words);
QString searchWords(const QAction& action);

} // namespace touchline
