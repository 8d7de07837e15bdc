#pragma once

#include <QtGlobal>

/// Bounds of a project, the same on load, on save, on import and while editing: nothing is written that
/// would be refused. Reasons and measurements: a project of 60,000 cards fills about 80 MiB of XML.
namespace touchline::limits {

inline constexpr qsizetype textLength = 20'000;     ///< characters of a text that people type
inline constexpr qsizetype listItems = 100'000;     ///< entries of any one list
inline constexpr qsizetype importLength = 16 << 20; ///< characters of a text from elsewhere
inline constexpr qsizetype imageBytes = 32 << 20;   ///< of one image
inline constexpr qsizetype allBytes = 512 << 20;    ///< of all parts of a project, unpacked
inline constexpr int importance = 5;
inline constexpr int span = 100'000;
inline constexpr double extent = 2'000; ///< map units of a column or a lane
inline constexpr double number = 1e12; ///< absolute value of any figure

} // namespace touchline::limits
