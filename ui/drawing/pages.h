#pragma once

#include "ui/drawing/subject.h"

namespace touchline {

/// The size of one page that holds all rows, in map units.
QSizeF naturalSize(const Subject& subject, const Layout& layout);

/// Moves everything on the one page of its own size to where it belongs after lanes have become higher or
/// lower.
void restack(Layout& layout);

/// Pages as large as what they hold, none higher than `maxHeight` map units where that is given.
void addOwnPages(const Subject& subject, Layout& layout, std::optional<double> maxHeight);

/// Pages of this paper (its size at scale 1), filled at `scale`; a lane higher than a page shrinks its page.
void addPaperPages(const Subject& subject, Layout& layout, QSizeF paper, double scale);

} // namespace touchline
