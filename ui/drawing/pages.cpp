#include "ui/drawing/pages.h"

#include "ui/drawing/findings.h"
#include "ui/drawing/parking.h"

#include <numeric>

namespace touchline {

namespace {

constexpr double underBand = 8;

double pageWidth(const Layout& layout) {
    double widest = 0;
    for (const Row& row : layout.rows)
        widest = std::max(widest, row.width);
    return std::max(layout.spacing.pageMin, layout.columnsLeft() + widest + layout.spacing.margin);
}

double dividerHeight(const Layout& layout, int lane) {
    return layout.lanes[lane].divider ? layout.spacing.divider : 0;
}

Strip makeStrip(const Layout& layout, int row, const QList<int>& lanes, double y) {
    Strip strip;
    strip.row = row;
    strip.lanes = lanes;
    strip.y = y;
    double top = layout.rows[row].bandHeight + underBand;
    for (const int lane : lanes) {
        top += dividerHeight(layout, lane);
        strip.tops.append(top);
        top += layout.rows[row].laneHeights[lane];
    }
    strip.height = top;
    return strip;
}

QList<int> allLanes(const Layout& layout) {
    QList<int> lanes(layout.lanes.size());
    std::iota(lanes.begin(), lanes.end(), 0);
    return lanes;
}

int stepsLane(const Layout& layout) {
    for (int lane = 0; lane < layout.lanes.size(); ++lane) {
        if (layout.lanes[lane].kind == LaneKind::steps)
            return lane;
    }
    return 0;
}

bool showsSomething(const Layout& layout, int lane, int row) {
    const LaneContent& content = layout.lanes[lane];
    if (content.experience || content.kind == LaneKind::steps)
        return true;
    for (int column = layout.rows[row].first; column < layout.rows[row].end; ++column) {
        if (!content.cells[column].boxes.isEmpty())
            return true;
    }
    return false;
}

/// The lanes of a row in portions that fit a page each, the first in `firstRoom` and the others in `room`.
/// Each portion has the steps, so that it can be read alone; lanes with nothing in this row are left out.
QList<QList<int>> portions(const Layout& layout, int row, double firstRoom, double room) {
    const int steps = stepsLane(layout);
    QList<QList<int>> result;
    QList<int> portion;
    for (int lane = 0; lane < layout.lanes.size(); ++lane) {
        if (!showsSomething(layout, lane, row))
            continue;
        QList<int> longer = portion;
        if (longer.isEmpty() && lane > steps)
            longer.append(steps);
        longer.append(lane);
        const bool onlySteps = portion.isEmpty() || portion == QList<int>{steps};
        if (!onlySteps && makeStrip(layout, row, longer, 0).height > (result.isEmpty() ? firstRoom : room)) {
            result.append(portion);
            longer = lane > steps ? QList<int>{steps, lane} : QList<int>{lane};
        }
        portion = longer;
    }
    result.append(portion);
    return result;
}

class Paginator {
public:
    Paginator(const Subject& subject, Layout& layout, double width, std::optional<double> height)
        : subject_(subject), layout_(layout), width_(width), height_(height),
          findings_(subject.view.kind == ViewKind::management ? findingsFrame(subject, width) : Frame()),
          footer_(footerFrame(subject, width, 1, 1).height + findingsRoom()) {}

    void run() {
        startPage();
        for (int row = 0; row < layout_.rows.size(); ++row)
            addRow(row);
        addParking();
        finishPage();
        for (int i = 0; i < layout_.pages.size(); ++i) {
            Page& page = layout_.pages[i];
            Frame footer = footerFrame(subject_, width_, i + 1, static_cast<int>(layout_.pages.size()));
            if (i == 0)
                addFindings(page, page.size.height() - footer.height - findingsRoom());
            for (Box& box : footer.boxes) {
                box.rect.translate(0, page.size.height() - footer.height);
                page.frame.append(std::move(box));
            }
        }
    }

private:
    void addRow(int row) {
        const Strip whole = makeStrip(layout_, row, allLanes(layout_), 0);
        if (height_ && whole.height > room() && !page_.strips.isEmpty())
            nextPage();
        if (!height_ || whole.height <= room()) {
            add(whole);
            return;
        }
        const double emptyRoom = *height_ - layout_.spacing.margin - 8 - footer_;
        bool first = true;
        for (const QList<int>& lanes : portions(layout_, row, room(), emptyRoom)) {
            if (!first)
                nextPage();
            add(makeStrip(layout_, row, lanes, 0));
            first = false;
        }
    }

    /// Under the last row of the map, as far as there is room.
    void addParking() {
        double gap = layout_.spacing.betweenRows;
        for (const Frame& row : parkingRows(subject_, width_)) {
            if (height_ && y_ + gap + row.height + 8 + footer_ > *height_) {
                nextPage();
                gap = 0;
            }
            y_ += gap;
            for (Box box : row.boxes) {
                box.rect.translate(0, y_);
                page_.frame.append(std::move(box));
            }
            y_ += row.height;
            gap = 0;
        }
    }

    double findingsRoom() const { return findings_.boxes.isEmpty() ? 0 : findings_.height + 8; }

    void addFindings(Page& page, double y) {
        for (Box box : findings_.boxes) {
            box.rect.translate(0, y);
            page.frame.append(std::move(box));
        }
    }

    /// What is left of this page.
    double room() const {
        return *height_ - y_ - (page_.strips.isEmpty() ? 0 : layout_.spacing.betweenRows) - 8 - footer_;
    }

    void nextPage() {
        finishPage();
        startPage();
    }

    void startPage() {
        page_ = Page();
        if (layout_.pages.isEmpty()) {
            Frame header = headerFrame(subject_, width_);
            page_.frame = std::move(header.boxes);
            y_ = header.height;
        } else {
            y_ = layout_.spacing.margin;
        }
    }

    void finishPage() {
        page_.size = QSizeF(width_, y_ + 8 + footer_);
        layout_.pages.append(std::move(page_));
    }

    void add(Strip strip) {
        strip.y = y_ + (page_.strips.isEmpty() ? 0 : layout_.spacing.betweenRows);
        y_ = strip.y + strip.height;
        page_.strips.append(std::move(strip));
    }

    const Subject& subject_;
    Layout& layout_;
    double width_;
    std::optional<double> height_;
    Frame findings_; ///< on the first page
    double footer_;
    Page page_;
    double y_ = 0;
};

} // namespace

QSizeF naturalSize(const Subject& subject, const Layout& layout) {
    Layout whole = layout;
    addOwnPages(subject, whole, std::nullopt);
    return whole.pages.first().size;
}

void addOwnPages(const Subject& subject, Layout& layout, std::optional<double> maxHeight) {
    Paginator(subject, layout, pageWidth(layout), maxHeight).run();
}

void restack(Layout& layout) {
    Page& page = layout.pages.first();
    double y = page.strips.first().y;
    const double before = page.strips.last().y + page.strips.last().height;
    for (Strip& strip : page.strips) {
        strip = makeStrip(layout, strip.row, strip.lanes, y);
        y += strip.height + layout.spacing.betweenRows;
    }
    const double moved = page.strips.last().y + page.strips.last().height - before;
    page.size.rheight() += moved;
    for (Box& box : page.frame) {
        if (box.rect.top() >= before)
            box.rect.translate(0, moved);
    }
}

void addPaperPages(const Subject& subject, Layout& layout, QSizeF paper, double scale) {
    const QSizeF room = paper / scale;
    Paginator(subject, layout, std::max(room.width(), pageWidth(layout)), room.height()).run();
    for (Page& page : layout.pages) {
        const QSizeF needed = page.size;
        page.scale = std::min({scale, paper.width() / needed.width(), paper.height() / needed.height()});
        const double spare = paper.height() / page.scale - needed.height();
        page.size = paper / page.scale;
        // The footer stands at the foot of the paper, wherever the map ends.
        page.frame.last().rect.translate(0, spare);
    }
}

} // namespace touchline
