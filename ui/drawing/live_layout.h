#pragma once

#include "ui/drawing/changed_cells.h"
#include "ui/drawing/lay_out.h"

namespace touchline {

/// The layout of a journey on a page of its own size that keeps up with the project: where an edit changed a
/// few cards, their cells alone are laid out again. Always equal to what layOut gives.
class LiveLayout {
public:
    /// The parts of the page that look different now, in map units; nothing where that is any of it.
    /// `whatIf` is of the backlog, as in PageSetup.
    std::optional<QList<QRectF>> show(const Project& project, Id<Journey> journey, const View& view,
                                      const QSet<Id<BacklogItem>>& whatIf = {});

    const Layout& layout() const { return layout_; }

private:
    std::optional<QList<QRectF>> follow(const QList<CellId>& cells);
    bool follow(int column, const QList<Id<Lane>>& lanes);
    bool isSpanned(int column) const;
    QRectF cellRect(const Strip& strip, int lane, int column) const;

    Typesetter setter_;
    Project project_;
    Id<Journey> journey_;
    View view_;
    QSet<Id<BacklogItem>> whatIf_;
    Layout layout_;
    QHash<Id<Step>, int> columnOf_;
};

} // namespace touchline
