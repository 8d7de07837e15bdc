#pragma once

#include "ui/drawing/layout.h"
#include "ui/drawing/spacing.h"
#include "ui/drawing/typesetter.h"

namespace touchline {

/// What a picture is made of, with the indexes that its lanes share.
struct Subject {
    /// An empty language stands for that of the journey, else of the project.
    Subject(const Project& project, const Journey& journey, const View& view, const QString& language,
            Typesetter& setter);

    const Project& project;
    const Journey& journey;
    const View& view;
    Typesetter& setter;
    const Spacing& spacing;
    Words words;
    const Persona* persona = nullptr; ///< whom the main curves are about
    QList<Column> columns;
    QHash<Id<Step>, int> columnOf;
    QHash<Id<Step>, const Journey*> journeyOfStep;    ///< of every journey, for causes and links
    QHash<Id<Lane>, QList<QList<const Card*>>> cards; ///< per lane, per column
    QList<const Lane*> lanes; ///< those that are shown; the steps are always among them
    Lane stepsLane;           ///< stands in where the journey has no such lane

    /// Whether a figure about this persona, or about all where it is null, belongs in the picture.
    bool isAbout(Id<Persona> persona_) const { return !persona_ || (persona && persona->id == persona_); }
    const Step* stepAt(int column) const;
    /// One past the last column of the row that `column` stands in.
    int rowEnd(int column) const;
    /// Width that a box may take which starts at `column` and reaches over `span` columns of one row.
    double boxWidth(int column, int span) const;
};

/// The number of columns that fit from `column` on in its row, at most `span`.
int spanInRow(const Subject& subject, int column, int span);

} // namespace touchline
