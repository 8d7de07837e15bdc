#pragma once

#include "ui/drawing/hit.h"
#include "ui/drawing/lay_out.h"
#include "ui/selection/selection.h"

namespace touchline {

/// The picture of one journey as the canvas shows it: one endless page, laid out again when the project
/// changes.
class MapView {
public:
    /// Lays out; costs what changed, since untouched texts keep their lines.
    void show(const Project& project, Id<Journey> journey, const View& view);

    bool isEmpty() const { return layout_.pages.isEmpty(); }
    const Layout& layout() const { return layout_; }
    const Page& page() const { return layout_.pages.first(); }
    /// In map units.
    QSizeF size() const { return isEmpty() ? QSizeF() : page().size; }

    Hit hit(QPointF pos, double reach) const;
    QRectF rect(const Selection& selection) const;
    EditPlace editPlace(const Selection& selection) const;

private:
    Typesetter setter_;
    Layout layout_;
};

/// Between what the picture names and what can be selected; other things select nothing.
Selection selectionOf(const Item& item);
Item itemOf(const Selection& selection);

} // namespace touchline
