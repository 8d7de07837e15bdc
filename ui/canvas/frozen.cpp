#include "ui/canvas/frozen.h"

#include <cmath>

namespace touchline {

namespace {

constexpr double largestShare = 0.4; ///< of the window that headings may take
constexpr int air = 8;               ///< pixels before the titles of lanes

/// From the stages to the foot of the steps; to that of the stages where the steps stand further down, or
/// would make it higher than `most`.
double headHeight(const Layout& layout, const Strip& strip, double most) {
    double height = 0;
    for (qsizetype slot = 0; slot < std::min<qsizetype>(2, strip.lanes.size()); ++slot) {
        const int lane = strip.lanes[slot];
        if (layout.lanes[lane].kind == LaneKind::steps && !layout.lanes[lane].ofOther)
            height = strip.tops[slot] + layout.rows[strip.row].laneHeights[lane];
    }
    if (height > 0 && height <= most)
        return height;
    return layout.rows[strip.row].bandHeight;
}

/// What is scrolled through: the strip at the top of the window, once its head is out of sight.
const Strip* stripAt(const Page& page, double top) {
    for (const Strip& strip : page.strips) {
        if (strip.y < top && strip.y + strip.height > top)
            return &strip;
    }
    return nullptr;
}

} // namespace

QList<FrozenPart> frozenParts(const Layout& layout, const Page& page, QPointF origin, double zoom,
                              QSize viewport) {
    QList<FrozenPart> parts;
    double head = 0, headOrigin = 0;
    const double top = -origin.y() / zoom;
    if (const Strip* strip = stripAt(page, top)) {
        // Pushed out by the foot of its own row.
        const double height = headHeight(layout, *strip, viewport.height() * largestShare / zoom);
        const double pushed = std::min(0.0, strip->y + strip->height - height - top);
        head = (height + pushed) * zoom;
        headOrigin = (pushed - strip->y) * zoom;
    }
    const double title = layout.columnsLeft() - layout.spacing.margin;
    const bool isAside = origin.x() + layout.spacing.margin * zoom < air;
    const int width = isAside ? static_cast<int>(std::ceil(title * zoom)) + air : 0;
    const int height = static_cast<int>(std::ceil(head));
    const bool hasHead = height > 0 && height < viewport.height() * largestShare;
    const bool hasSide = width > 0 && width < viewport.width() * largestShare;
    const QPointF atTop(origin.x(), std::round(headOrigin));
    const QPointF atSide(air - std::round(layout.spacing.margin * zoom), origin.y());
    if (hasHead)
        parts.append({QRect(0, 0, viewport.width(), height), atTop});
    if (hasSide)
        parts.append({QRect(0, 0, width, viewport.height()), atSide});
    if (hasHead && hasSide)
        parts.append({QRect(0, 0, width, height), {atSide.x(), atTop.y()}});
    return parts;
}

} // namespace touchline
