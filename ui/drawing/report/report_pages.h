#pragma once

#include "ui/drawing/layout.h"

namespace touchline {

/// Boxes that belong together, from y = 0 on.
struct ReportBlock {
    QList<Box> boxes;
    double height = 0;
    double space = 10; ///< above it, but for the first one of a page

    void add(Box box) {
        height = std::max(height, box.rect.bottom());
        boxes.append(std::move(box));
    }
};

/// Fills pages of paper from top to bottom, in map units.
class ReportPages {
public:
    ReportPages(QSizeF paper, double margin, double footer)
        : paper_(paper), margin_(margin), footer_(footer), y_(margin) {
        begin();
    }

    /// Height that is left on this page for a block with this space above it.
    double room(double space) const {
        return paper_.height() - margin_ - footer_ - y_ - (isFresh_ ? 0 : space);
    }

    /// Under what came before, on a new page where there is no room. What is higher than a page shrinks it.
    void add(ReportBlock block);

    /// Where the chart's lanes go; the strip is as high as `height`.
    void addStrip(Strip strip, double space);

    QList<Page> take() { return std::move(pages_); }

private:
    void begin();
    double place(double height, double space);

    QSizeF paper_;
    double margin_;
    double footer_;
    double y_;
    bool isFresh_ = true;
    QList<Page> pages_;
};

} // namespace touchline
