#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// What stands around the map on a page: its boxes, from `top` on, and the height they take.
struct Frame {
    QList<Box> boxes;
    double height = 0;
};

/// Title, persona and headline figures, for a page of this width.
Frame headerFrame(const Subject& subject, double pageWidth);

/// Owner, sponsor and review at the left; team and "2 of 5" at the right. Boxes start at y = 0.
Frame footerFrame(const Subject& subject, double pageWidth, int page, int pages);

} // namespace touchline
