#include "ui/drawing/subject.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

LaneKind alwaysShown(const View& view) {
    return view.kind == ViewKind::management ? LaneKind::experience : LaneKind::steps;
}

bool isShown(const View& view, const Lane& lane) {
    if (view.kind == ViewKind::management)
        return lane.kind == LaneKind::experience && lane.dimension != Dimension::functional;
    return lane.kind == LaneKind::steps ||
           (!lane.hidden && (view.lanes.isEmpty() || view.lanes.contains(lane.kind)));
}

bool isShown(const View& view, const Card& card) {
    return view.tags.isEmpty() || std::any_of(card.tags.begin(), card.tags.end(),
                                              [&view](Id<Tag> tag) { return view.tags.contains(tag); });
}

} // namespace

Subject::Subject(const Project& project_, const Journey& journey_, const View& view_, const Words& words_,
                 QList<Column>& columns_, Side side_, Typesetter& setter_)
    : project(project_), journey(journey_), view(view_), setter(setter_), spacing(spacingOf(setter.scale())),
      words(words_), persona(personaInFront(project, journey, view)), columns(columns_), side(side_),
      stepAt_(columns.size(), nullptr) {
    QHash<Id<Step>, const Step*> steps;
    for (const Step& step : journey.steps)
        steps.insert(step.id, &step);
    for (const Journey& any : project.journeys) {
        for (const Step& step : any.steps)
            journeyOfStep.insert(step.id, &any);
    }
    for (int i = 0; i < columns.size(); ++i) {
        const Id<Step> id = side == Side::other ? columns[i].other
                            : columns[i].begins ? columns[i].step
                                                : Id<Step>();
        stepAt_[i] = steps.value(id);
        if (stepAt_[i]) {
            columnOf.insert(id, i);
            stepColumns.append(i);
        }
    }
    standIn_.kind = alwaysShown(view);
    for (const Lane& lane : journey.lanes) {
        if (isShown(view, lane))
            lanes.append(&lane);
        if (ownsCards(lane.kind))
            cards[lane.id].resize(columns.size());
    }
    if (view.kind == ViewKind::management && lanes.size() > 1)
        lanes = lanes.first(1);
    if (std::none_of(lanes.begin(), lanes.end(),
                     [this](const Lane* lane) { return lane->kind == standIn_.kind; }))
        lanes.prepend(&standIn_);
    for (const Card& card : journey.cards) {
        if (!isShown(view, card))
            continue;
        const auto column = columnOf.constFind(card.step);
        if (column != columnOf.constEnd())
            cards[card.lane][*column].append(&card);
        else if (!card.step)
            parked[card.lane].append(&card);
    }
}

int Subject::stepsBefore(int column) const {
    return static_cast<int>(std::lower_bound(stepColumns.begin(), stepColumns.end(), column) -
                            stepColumns.begin());
}

int Subject::rowEnd(int column) const {
    int end = column + 1;
    while (end < columns.size() && columns[end].row == columns[column].row)
        ++end;
    return end;
}

bool Subject::isContinued(int column) const {
    return side == Side::main && !columns[column].begins && columns[column].step;
}

ColumnRun Subject::run(int column, int steps) const {
    const int row = columns[column].row;
    int end = column;
    for (int next = column; next < columns.size() && columns[next].row == row; ++next) {
        if (stepAt_[next] && steps-- == 0)
            break;
        if (stepAt_[next] || next == column || isContinued(next))
            end = next + 1;
    }
    return {column, end - column};
}

double Subject::boxWidth(ColumnRun run) const {
    const Column& last = columns[run.first + run.count - 1];
    return last.x + last.width - columns[run.first].x - spacing.gap;
}

} // namespace touchline
