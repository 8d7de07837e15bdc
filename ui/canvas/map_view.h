#pragma once

#include "ui/drawing/hit.h"
#include "ui/drawing/live_layout.h"
#include "ui/selection/selection.h"

namespace touchline {

/// The picture of one journey as the canvas shows it: one endless page, laid out again when the project
/// changes.
class MapView {
public:
    /// `live` may have been laid out elsewhere.
    explicit MapView(LiveLayout live = {}) : live_(std::move(live)) {}

    /// As LiveLayout::show.
    std::optional<QList<QRectF>> show(const Project& project, Id<Journey> journey, const View& view,
                                      const QSet<Id<BacklogItem>>& whatIf) {
        return live_.show(project, journey, view, whatIf);
    }

    bool isEmpty() const { return layout().pages.isEmpty(); }
    const Layout& layout() const { return live_.layout(); }
    const Page& page() const { return layout().pages.first(); }
    /// In map units.
    QSizeF size() const { return isEmpty() ? QSizeF() : page().size; }

    Hit hit(QPointF pos, double reach) const;
    /// Where it stands; of a cell the room in it. Null where it is not shown.
    QRectF rect(const Selection& selection) const;
    EditPlace editPlace(const Selection& selection) const;

private:
    QRectF cellRect(const Selection& cell) const;

    LiveLayout live_;
};

/// Between what the picture names and what can be selected; other things select nothing.
Selection selectionOf(const Item& item);
Item itemOf(const Selection& selection);

} // namespace touchline
