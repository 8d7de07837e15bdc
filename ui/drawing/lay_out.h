#pragma once

#include "ui/drawing/layout.h"
#include "ui/drawing/typesetter.h"

#include <QSet>

namespace touchline {

/// A page as large as its map is at most this wide, in mm.
inline constexpr double widestPageMm = 1200;
inline constexpr double unitsPerMm = 96 / 25.4;

/// Text smaller than this, in points, makes a page of this width (mm) break into more rows or pages: 7 on a
/// handout, 12 on a slide, 24 on an A0 on the wall (rule J19 of the house standard).
double legiblePoints(TypeScale scale, double paperWidthMm);

/// What a picture is laid out for.
struct PageSetup {
    std::optional<QSizeF> paperMm;     ///< none: a page as large as the map
    std::optional<double> maxHeightMm; ///< of a page as large as the map; none: one page, however high
    QString language{};                ///< of the picture's own words; empty: the journey's
    QSet<Id<BacklogItem>> whatIf{};    ///< supposed to be done: what is expected of them is drawn too
};

/// The language of the picture's own words.
QString languageOf(const Project& project, const Journey& journey, const PageSetup& setup);

/// Places everything of one journey. Text is never cut, boxes never overlap; a journey too long for the page
/// breaks into rows of whole stages, then of steps, then into pages. An unknown journey gives no pages.
Layout layOut(const Project& project, Id<Journey> journey, const View& view, const PageSetup& setup,
              Typesetter& setter);

} // namespace touchline
