#pragma once

/// Distances of a picture in map units, on a grid of 4.
namespace touchline::spacing {

inline constexpr double margin = 32;      ///< around the page
inline constexpr double label = 176;      ///< column of lane titles
inline constexpr double columnMin = 132;  ///< narrowest column
inline constexpr double columnMax = 264;  ///< widest, before a word is broken
inline constexpr double gap = 8;          ///< between boxes
inline constexpr double pad = 10;         ///< inside a box, sideways
inline constexpr double padAcross = 8;    ///< inside a box, up and down
inline constexpr double lanePad = 10;     ///< above and below what is in a lane
inline constexpr double laneMin = 32;     ///< lowest lane
inline constexpr double stageMin = 40;    ///< lowest stage band
inline constexpr double divider = 24;     ///< a line of interaction with its name
inline constexpr double betweenRows = 40; ///< between two rows of stages
inline constexpr double emotion = 48;     ///< one step of the emotion scale
inline constexpr double pageMin = 720;    ///< narrowest page, so that its header can be read

} // namespace touchline::spacing
