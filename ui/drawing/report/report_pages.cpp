#include "ui/drawing/report/report_pages.h"

namespace touchline {

void ReportPages::begin() {
    Page page;
    page.size = paper_;
    pages_.append(page);
    y_ = margin_;
    isFresh_ = true;
}

double ReportPages::place(double height, double space) {
    if (!isFresh_ && height > room(space))
        begin();
    const double top = y_ + (isFresh_ ? 0 : space);
    y_ = top + height;
    isFresh_ = false;
    if (const double needed = y_ + margin_ + footer_; needed > pages_.last().size.height()) {
        pages_.last().size = paper_ * (needed / paper_.height());
        pages_.last().scale = paper_.height() / needed;
    }
    return top;
}

void ReportPages::add(ReportBlock block) {
    const double top = place(block.height, block.space);
    for (Box& box : block.boxes) {
        box.rect.translate(margin_, top);
        pages_.last().frame.append(std::move(box));
    }
}

void ReportPages::addStrip(Strip strip, double space) {
    strip.y = place(strip.height, space);
    pages_.last().strips.append(strip);
}

} // namespace touchline
