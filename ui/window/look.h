#pragma once

#include <QColor>

/// How the window looks around the map: calm and light, one accent.
namespace touchline {

namespace look {

inline constexpr QColor text(0x1d, 0x24, 0x33);
inline constexpr QColor quiet(0x5d, 0x67, 0x7a); ///< secondary text; 5.6:1 on white
inline constexpr QColor border(0xdf, 0xe3, 0xea);
inline constexpr QColor chrome(0xf5, 0xf6, 0xf8); ///< menu bar, status line
inline constexpr QColor panel(0xfb, 0xfc, 0xfd);
inline constexpr QColor accent(0x3b, 0x6f, 0xb6);
inline constexpr QColor accentTint(0xe8, 0xee, 0xfb); ///< behind what is selected
inline constexpr QColor shortfall(0xb4, 0x48, 0x3a);
inline constexpr QColor shortfallTint(0xfd, 0xf3, 0xf1);
inline constexpr QColor shortfallBorder(0xe6, 0xb8, 0xb1);

} // namespace look

/// Font, palette and style sheet of the whole program.
void applyLook();

} // namespace touchline
