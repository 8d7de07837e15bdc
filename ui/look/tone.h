#pragma once

#include <QColor>
#include <QString>

namespace touchline {

/// What a colour around the map is for; each has a value for light and one for dark. The map itself has a
/// theme.
enum class Tone {
    text,
    quiet, ///< secondary text; at least 5:1 on `surface`
    faint, ///< what can't be used now
    icon,
    border,
    chrome,  ///< menu bar
    panel,   ///< list of journeys, start page
    surface, ///< tool bar, fields, menus
    hover,
    board, ///< around the page of a light map
    accent,
    accentTint,  ///< behind what is selected
    primary,     ///< fill of the main button, under white text
    primaryOver, ///< the same under the mouse
    scroll,
    scrollOver,
    realised,
    shortfall,
    shortfallTint,
    shortfallBorder,
    link,
    linkTint,
    backlogTint,
    backlogBorder,
};
inline constexpr int tones = 24;

/// Of the appearance that is on.
QColor tone(Tone tone);

/// By which a style sheet names it, "text".
QString nameOf(Tone tone);

bool isDarkLook();
/// The look that `tone` speaks of from now on.
void setDarkLook(bool dark);

} // namespace touchline
