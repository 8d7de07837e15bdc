#include "core/model/lookup.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/lanes/stack.h"

namespace touchline {

namespace {

constexpr double comfortableIcon = 12;

BoxStyle styleOf(const Card& card, LaneKind lane) {
    if (lane == LaneKind::thoughts)
        return card.voice == Voice::quote ? BoxStyle::quote : BoxStyle::none;
    if (card.mark == CardMark::pain || lane == LaneKind::pains)
        return BoxStyle::pain;
    if (card.mark == CardMark::strength || lane == LaneKind::gains)
        return BoxStyle::strength;
    if (lane == LaneKind::backstage || lane == LaneKind::support || lane == LaneKind::systems)
        return BoxStyle::backCard;
    return BoxStyle::card;
}

std::optional<IconKind> iconOf(const Card& card, LaneKind lane) {
    if (card.mark == CardMark::constraint)
        return IconKind::constraint;
    if (card.mark == CardMark::pain || lane == LaneKind::pains)
        return IconKind::pain;
    if (card.mark == CardMark::strength || lane == LaneKind::gains)
        return IconKind::strength;
    return {};
}

/// Where a quote or a validated card comes from.
QString sourceOf(const Subject& subject, const Card& card) {
    QStringList sources;
    for (const Id<Evidence> id : card.evidence) {
        const Evidence* evidence = find(subject.project.library.evidence, id);
        if (evidence && !evidence->source.isEmpty() && !sources.contains(evidence->source))
            sources.append(evidence->source);
    }
    return sources.join("; ");
}

QString needText(const Words& words, NeedKind kind) {
    switch (kind) {
    case NeedKind::functional:
        return words(QT_TRANSLATE_NOOP("Picture", "functional need"));
    case NeedKind::emotional:
        return words(QT_TRANSLATE_NOOP("Picture", "emotional need"));
    case NeedKind::social:
        return words(QT_TRANSLATE_NOOP("Picture", "social need"));
    case NeedKind::meaning:
        return words(QT_TRANSLATE_NOOP("Picture", "need of meaning"));
    }
    return {};
}

} // namespace

Box cardBox(const Subject& subject, const Card& card, LaneKind lane, double width) {
    const BoxStyle style = styleOf(card, lane);
    BoxBuilder box(subject, {ItemKind::card, card.id.value()}, style, width, subject.spacing.pad);
    const bool seen = box.image(card);
    const double textTop = box.y();
    if (const auto icon = iconOf(card, lane)) {
        const double iconSize = comfortableIcon * subject.spacing.em;
        box.keepRight(iconSize + 4);
        box.icon(*icon, {width - subject.spacing.pad - iconSize / 2, box.y() + iconSize / 2 + 2}, iconSize);
    }
    if (lane == LaneKind::thoughts && !card.text.isEmpty()) {
        const bool quote = card.voice == Voice::quote;
        box.text(subject.words.quoted(card.text), quote ? TextStyle::strong : TextStyle::thought,
                 quote ? Ink::text : Ink::quiet);
        if (quote) {
            box.space(4);
            box.text(sourceOf(subject, card), TextStyle::small, Ink::quiet);
        }
    } else {
        box.text(card.text, TextStyle::text);
    }
    box.keepRight(0);
    if (card.image && (!seen || card.text.isEmpty()))
        box.text(card.altText, TextStyle::small, Ink::quiet);
    if (card.need)
        box.text(needText(subject.words, *card.need), TextStyle::small, Ink::quiet);
    if (!card.acceptedBecause.isEmpty())
        box.text(subject.words(QT_TRANSLATE_NOOP("Picture", "accepted: %1")).arg(card.acceptedBecause),
                 TextStyle::small, Ink::quiet);
    const double line = lineHeightOf(subject.setter.face(TextStyle::text));
    const bool pictureAlone = seen && !iconOf(card, lane);
    return box.finish({subject.spacing.gap / 2, 0},
                      pictureAlone ? 0 : textTop + line + subject.spacing.padAcross);
}

QList<Cell> cardCells(const Subject& subject, const Lane& lane) {
    Stack stack(subject);
    const auto cards = subject.cards.value(lane.id);
    // A card that reaches past the end of its row goes on at the start of the next one.
    QHash<int, QList<std::pair<const Card*, int>>> rest;
    const auto place = [&](int column, const Card& card, int span) {
        const ColumnRun run = subject.run(column, span);
        Box box = cardBox(subject, card, lane.kind, subject.boxWidth(run));
        box.span = run.count;
        stack.add(column, std::move(box));
        const int before = subject.stepsBefore(column), shown = subject.stepsIn(run);
        if (shown < span && before + shown < subject.stepColumns.size())
            rest[subject.stepColumns[before + shown]].append({&card, span - shown});
    };
    for (int column = 0; column < cards.size(); ++column) {
        for (const auto& [card, span] : rest.value(column))
            place(column, *card, span);
        for (const Card* card : cards[column])
            place(column, *card, card->span);
    }
    return stack.take();
}

} // namespace touchline
