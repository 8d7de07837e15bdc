#include "ui/drawing/parking.h"

#include "core/model/lookup.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

constexpr double titleGap = 4;

Box plain(const Subject& subject, const QString& text, TextStyle style, Ink ink, double width) {
    BoxBuilder box(subject, {}, BoxStyle::none, width, 0);
    box.text(text, style, ink);
    return box.finish({});
}

/// A contact that is nothing but its channels says which.
Card worded(const Subject& subject, const Card& card) {
    Card result = card;
    if (!card.text.isEmpty() || card.image)
        return result;
    QStringList names;
    for (const Id<Channel> id : card.channels) {
        if (const Channel* channel = find(subject.project.library.channels, id))
            names.append(channel->name);
    }
    result.text = names.join(", ");
    return result;
}

/// Cards side by side, each lane's under its title; a lane goes on in the next row.
class Rows {
public:
    Rows(const Subject& subject, double pageWidth)
        : subject_(subject), spacing_(subject.spacing), left_(spacing_.margin + spacing_.label),
          right_(pageWidth - spacing_.margin), x_(left_) {}

    void add(const Lane& lane, const QList<const Card*>& cards) {
        bool titled = false;
        for (const Card* card : cards) {
            if (x_ + spacing_.columnMin > right_ && x_ > left_)
                finishRow();
            if (!titled || x_ == left_)
                append(titles_, plain(subject_, laneTitle(subject_.words, lane), TextStyle::small, Ink::quiet,
                                      spacing_.columnMin));
            titled = true;
            append(cards_, cardBox(subject_, worded(subject_, *card), lane.kind, spacing_.columnMin));
            x_ += spacing_.columnMin + spacing_.gap;
        }
    }

    QList<Frame> take() {
        if (!cards_.isEmpty())
            finishRow();
        return std::move(rows_);
    }

private:
    void append(QList<Box>& boxes, Box box) const {
        box.rect.moveTopLeft({x_, 0});
        boxes.append(std::move(box));
    }

    void finishRow() {
        Frame row;
        if (rows_.isEmpty()) {
            row.boxes.append(plain(subject_, subject_.words(QT_TRANSLATE_NOOP("Picture", "Not placed yet")),
                                   TextStyle::name, Ink::text, spacing_.label - 2 * spacing_.gap));
            row.boxes.last().rect.moveLeft(spacing_.margin);
        }
        double under = 0;
        for (const Box& title : titles_)
            under = std::max(under, title.rect.height() + titleGap);
        for (Box& card : cards_)
            card.rect.translate(0, under);
        row.boxes += std::exchange(titles_, {}) + std::exchange(cards_, {});
        for (const Box& box : row.boxes)
            row.height = std::max(row.height, box.rect.bottom() + spacing_.gap);
        rows_.append(std::move(row));
        x_ = left_;
    }

    const Subject& subject_;
    const Spacing& spacing_;
    double left_, right_;
    double x_;
    QList<Box> titles_, cards_; ///< of the row that is being filled
    QList<Frame> rows_;
};

} // namespace

QList<Frame> parkingRows(const Subject& subject, double pageWidth) {
    if (subject.view.kind == ViewKind::management || subject.parked.isEmpty())
        return {};
    Rows rows(subject, pageWidth);
    for (const Lane* lane : subject.lanes) {
        if (!lane->collapsed)
            rows.add(*lane, subject.parked.value(lane->id));
    }
    return rows.take();
}

} // namespace touchline
