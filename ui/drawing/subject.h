#pragma once

#include "ui/drawing/layout.h"
#include "ui/drawing/spacing.h"
#include "ui/drawing/typesetter.h"

#include <QSet>

namespace touchline {

/// One journey of a picture, with the indexes that its lanes share. Two journeys may share the columns.
class Subject {
public:
    /// Whose steps of the columns the journey's are.
    enum class Side { main, other };

    Subject(const Project& project, const Journey& journey, const View& view, const Words& words,
            QList<Column>& columns, Side side, Typesetter& setter);

    const Project& project;
    const Journey& journey;
    const View view;
    Typesetter& setter;
    Spacing spacing;
    Words words;
    const Persona* persona = nullptr; ///< whom the main curves are about
    QList<Column>& columns;
    QHash<Id<Step>, int> columnOf;                    ///< the first one of each step
    QList<int> stepColumns;                           ///< the first column of each step, from left to right
    QHash<Id<Step>, const Journey*> journeyOfStep;    ///< of every journey, for causes and links
    QHash<Id<Lane>, QList<QList<const Card*>>> cards; ///< per lane, per column
    QHash<Id<Lane>, QList<const Card*>> parked;       ///< per lane, without a step
    /// Those that are shown: the steps are always among them; for management only the emotional experience.
    QList<const Lane*> lanes;
    Side side;
    QSet<Id<BacklogItem>> whatIf; ///< supposed to be done

    /// Null where the picture is about nobody.
    Id<Persona> personaId() const { return persona ? persona->id : Id<Persona>(); }
    /// Whether a figure about this persona, or about all where it is null, belongs in the picture.
    bool isAbout(Id<Persona> persona_) const { return !persona_ || (persona && persona->id == persona_); }
    /// The step whose columns begin here, or null.
    const Step* stepAt(int column) const { return stepAt_[column]; }
    /// How many steps begin before this column.
    int stepsBefore(int column) const;
    /// One past the last column of the row that `column` stands in.
    int rowEnd(int column) const;
    /// The columns of `steps` steps from the one that begins at `column`, as far as its row reaches.
    ColumnRun run(int column, int steps = 1) const;
    /// How many steps begin in these columns.
    int stepsIn(ColumnRun run) const { return stepsBefore(run.first + run.count) - stepsBefore(run.first); }
    /// Width that a box may take that reaches over these columns.
    double boxWidth(ColumnRun run) const;

private:
    bool isContinued(int column) const;

    QList<const Step*> stepAt_; ///< one a column
    Lane standIn_;              ///< where the journey has no lane that is always shown
};

} // namespace touchline
