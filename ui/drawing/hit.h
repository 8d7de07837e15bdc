#pragma once

#include "ui/drawing/layout.h"

namespace touchline {

/// What stands at a place of a page.
struct Hit {
    Item item;        ///< the topmost thing; none on empty ground
    int strip = -1;   ///< of the page; -1 beside all
    int lane = -1;    ///< of the layout; -1 in a stage band or beside all
    int column = -1;  ///< of the layout; -1 over lane titles or beside all
    Id<Step> step;    ///< that `column` stands for in `lane`; null where none does
    double value = 0; ///< -2..+2 in an experience lane
};

/// `reach` is how far from the centre of a curve point, in map units, still counts.
Hit hitAt(const Layout& layout, const Page& page, QPointF pos, double reach);

/// Where a thing stands on the page: its first box, band, point or lane title; null where it is not shown.
QRectF rectOf(const Layout& layout, const Page& page, const Item& item);

/// Where the text of a thing may be edited in place; null as rectOf.
struct EditPlace {
    QRectF rect;
    TextFace face;
};
EditPlace editPlace(const Layout& layout, const Page& page, const Item& item);

/// The centre of a curve point on the page; null where it is not shown.
std::optional<QPointF> pointCentre(const Layout& layout, const Page& page, QUuid point);

} // namespace touchline
