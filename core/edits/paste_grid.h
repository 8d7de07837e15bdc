#pragma once

#include "core/edits/pasted.h"

#include <QSet>

namespace touchline {

/// Columns of a journey that a paste fills from left to right, with new ones behind the last. Changes the
/// journey in place and counts what it does.
class PasteGrid {
public:
    /// `columns` are there already. New steps stand right behind `behind`, else at the end of `stage`.
    PasteGrid(Journey& journey, Pasted& pasted, const QList<Id<Step>>& columns, Id<Step> behind,
              Id<Stage> stage);

    /// The step of a column, made where there is none; null where the journey is full.
    Id<Step> step(qsizetype column);
    void setTitle(qsizetype column, const QString& title);
    /// New steps stand in this stage from here on: the one of the column, where that has no title, else a new
    /// one.
    void beginStage(qsizetype column, const QString& title);
    /// At the bottom of its cell, unless a card there says the same. Left out where it names no cell.
    void addCard(const Card& card);
    /// At the bottom; null where the journey is full.
    Id<Lane> addLane(LaneKind kind, const QString& title);

private:
    Id<Step> addStep();
    void look(QUuid id);

    Journey& journey_;
    Pasted& pasted_;
    QList<Id<Step>> columns_;
    qsizetype given_; ///< of the columns
    Id<Step> behind_;
    Id<Stage> stage_;
    QSet<QString> known_; ///< what the cells hold
};

} // namespace touchline
