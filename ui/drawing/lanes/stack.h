#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// Stacks boxes of a lane so that none covers another, also where some reach over several columns.
class Stack {
public:
    explicit Stack(const Subject& subject)
        : cells_(subject.columns.size()), bottoms_(subject.columns.size(), 0), gap_(subject.spacing.gap) {}

    /// Puts `box` under what stands in its columns already; boxes come in the order of their columns.
    void add(int column, Box box);

    QList<Cell> take();

private:
    QList<Cell> cells_;
    QList<double> bottoms_; ///< of each column, room for the next box included
    double gap_;
};

} // namespace touchline
