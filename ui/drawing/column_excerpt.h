#pragma once

#include "ui/drawing/layout.h"

namespace touchline {

/// A project cut down to one column of one of its journeys and its cards: as a subject of its own, its cards
/// are laid out as in the whole. Curves and points are left out.
struct ColumnExcerpt {
    /// The column, which has a step, is one of `layout`, which was made of this journey but for its cards.
    ColumnExcerpt(const Project& project, const Journey& journey, const Layout& layout, int column);

    const Journey& journey() const { return project.journeys.first(); }

    Project project;
    QList<Column> columns; ///< the one, where it stands in the whole
};

} // namespace touchline
