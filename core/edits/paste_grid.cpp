#include "core/edits/paste_grid.h"

namespace touchline {

namespace {

/// The same for cards of one cell that say or show the same.
QString keyOf(const Card& card) {
    return card.lane.text() + card.step.text() + card.image.text() + card.text;
}

} // namespace

PasteGrid::PasteGrid(Journey& journey, Pasted& pasted, const QList<Id<Step>>& columns, Id<Step> behind,
                     Id<Stage> stage)
    : journey_(journey), pasted_(pasted), columns_(columns), given_(columns.size()), behind_(behind),
      stage_(stage) {
    for (const Card& card : std::as_const(journey.cards))
        known_.insert(keyOf(card));
}

void PasteGrid::look(QUuid id) {
    if (pasted_.first.isNull())
        pasted_.first = id;
}

Id<Step> PasteGrid::addStep() {
    if (isFull(journey_.steps) || (!behind_ && !stage_ && isFull(journey_.stages)))
        return {};
    if (!behind_ && !stage_)
        beginStage(columns_.size(), {});
    const qsizetype last = behind_ ? indexOf(journey_.steps, behind_) : journey_.steps.size() - 1;
    const Step step{.id = Id<Step>::create(), .stage = behind_ ? journey_.steps[last].stage : stage_};
    journey_.steps.insert(last + 1, step);
    behind_ = step.id;
    ++pasted_.steps;
    look(step.id.value());
    return step.id;
}

Id<Step> PasteGrid::step(qsizetype column) {
    while (column >= columns_.size()) {
        const Id<Step> step = addStep();
        if (!step)
            return {};
        columns_.append(step);
    }
    return columns_[column];
}

void PasteGrid::setTitle(qsizetype column, const QString& title) {
    const Id<Step> id = step(column);
    if (!id) {
        ++pasted_.leftOut;
        return;
    }
    QString& old = journey_.steps[indexOf(journey_.steps, id)].title;
    if (title.isEmpty() || old == title)
        return;
    if (column < given_)
        ++(old.isEmpty() ? pasted_.steps : pasted_.titles);
    old = title;
    look(id.value());
}

void PasteGrid::beginStage(qsizetype column, const QString& title) {
    const Step* step = find(journey_.steps, columns_.value(column));
    Stage* stage = step ? &journey_.stages[indexOf(journey_.stages, step->stage)] : nullptr;
    if (stage && stage->title.isEmpty()) {
        stage->title = title;
    } else {
        if (isFull(journey_.stages))
            return;
        journey_.stages.append({.id = Id<Stage>::create(), .title = title});
        stage_ = journey_.stages.last().id;
        behind_ = {};
    }
    ++pasted_.stages;
}

void PasteGrid::addCard(const Card& card) {
    const QString key = keyOf(card);
    if (!card.lane || !card.step || isFull(journey_.cards)) {
        ++pasted_.leftOut;
    } else if (!known_.contains(key)) {
        known_.insert(key);
        journey_.cards.append(card);
        journey_.cards.last().id = Id<Card>::create();
        ++pasted_.cards;
        look(journey_.cards.last().id.value());
    }
}

Id<Lane> PasteGrid::addLane(LaneKind kind, const QString& title) {
    if (isFull(journey_.lanes))
        return {};
    journey_.lanes.append({.id = Id<Lane>::create(), .kind = kind, .title = title});
    ++pasted_.lanes;
    return journey_.lanes.last().id;
}

} // namespace touchline
