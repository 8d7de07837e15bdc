#pragma once

#include "ui/actions/menu_actions.h"

namespace touchline {

struct CommandRow;

/// One line of the table of keys.
struct KeyLine {
    QString group; ///< the menu, or a sort of gesture
    QString text;  ///< what happens
    QString keys;
    const CommandRow* command = nullptr; ///< whose keys can be changed; null for all else

    bool operator==(const KeyLine&) const = default;
};

/// All keys: of what the menus of a window offer, then of the map and of typing on it.
QList<KeyLine> keyLines(const QMenuBar& bar);

} // namespace touchline
