#include "core/model/lookup.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/lanes/stack.h"

namespace touchline {

namespace {

constexpr double comfortableIcon = 7;

BoxStyle styleOf(const Channel& channel) {
    if (channel.control != ChannelControl::ours)
        return BoxStyle::channelOutside;
    return channel.place == ChannelPlace::online ? BoxStyle::channelOnline : BoxStyle::channelOffline;
}

IconKind iconOf(const Channel& channel) {
    if (channel.control != ChannelControl::ours)
        return IconKind::outside;
    return channel.place == ChannelPlace::online ? IconKind::online : IconKind::offline;
}

/// A pill as wide as its name, in the middle of the column.
Box pill(const Subject& subject, int column, Item item, const Channel& channel) {
    const double room = subject.boxWidth(subject.run(column));
    const double pillPad = subject.spacing.pad, icon = comfortableIcon * subject.spacing.em,
                 iconRoom = 2 * icon;
    const TextBlock name = subject.setter.set(channel.name, TextStyle::text, room - 2 * pillPad - iconRoom);
    Box box;
    box.item = item;
    box.span = subject.run(column).count;
    box.style = styleOf(channel);
    const double width = name.width() + 2 * pillPad + iconRoom, height = name.height() + 6;
    box.rect = QRectF((room - width) / 2 + subject.spacing.gap / 2, 0, width, height);
    box.icons.append({iconOf(channel), {pillPad + icon / 2, height / 2}, icon});
    box.texts.append({name, {pillPad + iconRoom, 3}, name.width(), Align::left, Ink::text});
    return box;
}

} // namespace

QList<Cell> contactCells(const Subject& subject, const Lane& lane) {
    Stack stack(subject);
    const auto cards = subject.cards.value(lane.id);
    for (int column = 0; column < cards.size(); ++column) {
        for (const Card* card : cards[column]) {
            const Item item{ItemKind::card, card->id.value()};
            if (!card->text.isEmpty() || card->image || card->channels.isEmpty()) {
                BoxBuilder box(subject, item, BoxStyle::none, subject.boxWidth(subject.run(column)),
                               subject.spacing.pad);
                const bool seen = box.image(*card);
                box.text(card->text, TextStyle::text, Ink::text, Align::centre);
                if (card->image && (!seen || card->text.isEmpty()))
                    box.text(card->altText, TextStyle::small, Ink::quiet, Align::centre);
                Box built = box.finish({subject.spacing.gap / 2, 0},
                                       lineHeightOf(subject.setter.face(TextStyle::text)));
                built.span = subject.run(column).count;
                stack.add(column, std::move(built));
            }
            for (const Id<Channel> id : card->channels) {
                if (const Channel* channel = find(subject.project.library.channels, id))
                    stack.add(column, pill(subject, column, item, *channel));
            }
        }
    }
    return stack.take();
}

QList<Cell> channelCells(const Subject& subject) {
    Stack stack(subject);
    for (int column = 0; column < subject.columns.size(); ++column) {
        QList<Id<Channel>> shown;
        for (const Lane& lane : subject.journey.lanes) {
            if (lane.kind != LaneKind::contacts)
                continue;
            const QList<const Card*> cell = subject.cards[lane.id][column];
            for (const Card* card : cell) {
                for (const Id<Channel> id : card->channels) {
                    const Channel* channel = find(subject.project.library.channels, id);
                    if (!channel || shown.contains(id))
                        continue;
                    shown.append(id);
                    stack.add(column, pill(subject, column, {ItemKind::card, card->id.value()}, *channel));
                }
            }
        }
    }
    return stack.take();
}

} // namespace touchline
