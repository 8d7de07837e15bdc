#pragma once

#include "ui/drawing/text_style.h"

namespace touchline {

/// Distances of a picture in map units, on a grid of 4 where it is comfortable.
struct Spacing {
    double em = 1;           ///< size of text, relative to the comfortable one; for what has no distance here
    double margin = 32;      ///< around the page
    double label = 176;      ///< column of lane titles
    double columnMin = 132;  ///< narrowest column
    double columnMax = 264;  ///< widest, before a word is broken
    double gap = 8;          ///< between boxes
    double pad = 10;         ///< inside a box, sideways
    double padAcross = 8;    ///< inside a box, up and down
    double lanePad = 10;     ///< above and below what is in a lane
    double laneMin = 32;     ///< lowest lane
    double stageMin = 40;    ///< lowest stage band
    double divider = 24;     ///< a line of interaction with its name
    double betweenRows = 40; ///< between two rows of stages
    double emotion = 48;     ///< one step of the emotion scale
    double face = 20;        ///< a face on the axis
    double curve = 3;        ///< thickness of the main curve
    double pageMin = 720;    ///< narrowest page, so that its header can be read
};

const Spacing& spacingOf(TypeScale scale);

} // namespace touchline
