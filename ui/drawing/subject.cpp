#include "ui/drawing/subject.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

QList<Column> columnsOf(const Journey& journey) {
    QHash<Id<Stage>, QList<qsizetype>> steps;
    for (qsizetype i = 0; i < journey.steps.size(); ++i)
        steps[journey.steps[i].stage].append(i);
    QList<Column> columns;
    for (qsizetype stage = 0; stage < journey.stages.size(); ++stage) {
        const QList<qsizetype> own = steps.value(journey.stages[stage].id, {-1});
        for (const qsizetype step : own) {
            Column column;
            column.stage = stage;
            column.step = step;
            columns.append(column);
        }
    }
    if (columns.isEmpty())
        columns.append(Column());
    return columns;
}

bool isShown(const View& view, const Lane& lane) {
    return !lane.hidden && (view.lanes.isEmpty() || view.lanes.contains(lane.kind));
}

} // namespace

Subject::Subject(const Project& project_, const Journey& journey_, const View& view_, const QString& language,
                 Typesetter& setter_)
    : project(project_), journey(journey_), view(view_), setter(setter_), spacing(spacingOf(setter.scale())),
      words(!language.isEmpty()          ? language
            : journey.language.isEmpty() ? project.about.language
                                         : journey.language),
      persona(personaInFront(project, journey, view)), columns(columnsOf(journey)) {
    stepsLane.kind = LaneKind::steps;
    for (const Journey& any : project.journeys) {
        for (const Step& step : any.steps)
            journeyOfStep.insert(step.id, &any);
    }
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].step >= 0)
            columnOf.insert(journey.steps[columns[i].step].id, i);
    }
    bool hasSteps = false;
    for (const Lane& lane : journey.lanes) {
        hasSteps = hasSteps || lane.kind == LaneKind::steps;
        if (lane.kind == LaneKind::steps || isShown(view, lane))
            lanes.append(&lane);
        if (ownsCards(lane.kind))
            cards[lane.id].resize(columns.size());
    }
    if (!hasSteps)
        lanes.prepend(&stepsLane);
    for (const Card& card : journey.cards) {
        const auto column = columnOf.constFind(card.step);
        if (column != columnOf.constEnd())
            cards[card.lane][*column].append(&card);
    }
}

const Step* Subject::stepAt(int column) const {
    const qsizetype step = columns[column].step;
    return step < 0 ? nullptr : &journey.steps[step];
}

int Subject::rowEnd(int column) const {
    int end = column + 1;
    while (end < columns.size() && columns[end].row == columns[column].row)
        ++end;
    return end;
}

double Subject::boxWidth(int column, int span) const {
    const Column& last = columns[column + spanInRow(*this, column, span) - 1];
    return last.x + last.width - columns[column].x - spacing.gap;
}

int spanInRow(const Subject& subject, int column, int span) {
    return span <= 1 ? 1 : std::min(span, subject.rowEnd(column) - column);
}

} // namespace touchline
