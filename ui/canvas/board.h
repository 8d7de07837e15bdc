#pragma once

#include "ui/drawing/theme.h"

/// What surrounds the page, and what marks things on it.
namespace touchline {

inline constexpr int boardWidth = 24; ///< pixels around the page

QColor boardOf(const Theme& theme);

/// Of frames, handles and marks.
QColor accentOf(const Theme& theme);

} // namespace touchline
