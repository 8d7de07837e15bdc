#include "ui/drawing/lay_out.h"

#include "core/model/lookup.h"
#include "ui/drawing/column_widths.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/pages.h"
#include "ui/drawing/rows.h"

namespace touchline {

namespace {

constexpr int mostRowsOnOnePage = 8;
constexpr int mostEvenRows = 50;
constexpr double largestBrokenScale = 1.25;

double besideColumns(const Spacing& spacing) {
    return 2 * spacing.margin + spacing.label;
}

/// The scale at which the smallest text can just be read on this paper.
double smallestScale(const Subject& subject, QSizeF paper) {
    const TypeScale scale = subject.setter.scale();
    return legiblePoints(scale, paper.width() / unitsPerMm) / (smallestText(scale) * 0.75);
}

/// Rows and lanes for rows of at most this width; pages are still missing.
Layout compose(Subject& subject, double rowWidth) {
    breakIntoRows(subject, rowWidth);
    Layout layout;
    layout.spacing = subject.spacing;
    layout.columns = subject.columns;
    layout.stageCount = subject.journey.stages.size();
    for (const Lane* lane : subject.lanes)
        layout.lanes.append(layOutLane(subject, *lane));
    layout.rows = makeRows(subject, layout.lanes);
    return layout;
}

/// The narrowest rows by which the columns stand in at most `rows` rows.
double narrowestRows(Subject& subject, int rows) {
    double low = 0, high = 0;
    for (const Column& column : subject.columns) {
        low = std::max(low, column.width);
        high += column.width;
    }
    while (high - low > 4) {
        const double middle = (low + high) / 2;
        breakIntoRows(subject, middle);
        (subject.columns.last().row < rows ? high : low) = middle;
    }
    return std::ceil(high);
}

/// As many rows as `width` asks for, but of even lengths, so that no last stage stands alone.
Layout composeEvenly(Subject& subject, double width) {
    breakIntoRows(subject, width);
    const int rows = subject.columns.last().row + 1;
    return compose(subject, rows > 1 && rows <= mostEvenRows ? narrowestRows(subject, rows) : width);
}

double widestRow(const Layout& layout) {
    double widest = 0;
    for (const Row& row : layout.rows)
        widest = std::max(widest, row.width);
    return widest;
}

/// All of it on one page of this size, with as few rows as are legible; none where no number of rows is.
std::optional<Layout> onOnePaper(Subject& subject, QSizeF paper) {
    const double smallest = smallestScale(subject, paper);
    double allColumns = 0;
    for (const Column& column : subject.columns)
        allColumns += column.width;
    for (int rows = 1; rows <= mostRowsOnOnePage; ++rows) {
        // Even with nothing but columns in it, the map would be too wide at the smallest scale.
        if (allColumns / rows > paper.width() / smallest)
            continue;
        Layout layout = compose(subject, narrowestRows(subject, rows));
        const QSizeF size = naturalSize(subject, layout);
        const double scale = std::min(paper.width() / size.width(), paper.height() / size.height());
        if (scale < smallest)
            continue;
        layout.brokenForLegibility = layout.rows.size() > 1;
        addPaperPages(subject, layout, paper, scale);
        return layout;
    }
    return {};
}

} // namespace

double legiblePoints(TypeScale scale, double paperWidthMm) {
    constexpr double handout = 7, slide = 12, wall = 24, wallWidthMm = 1189;
    switch (scale) {
    case TypeScale::slide:
        return slide;
    case TypeScale::wall:
        return std::max(handout, wall * std::min(1.0, paperWidthMm / wallWidthMm));
    default:
        return handout;
    }
}

Layout layOut(const Project& project, Id<Journey> id, const View& view, const PageSetup& setup,
              Typesetter& setter) {
    const Journey* journey = find(project.journeys, id);
    if (!journey)
        return {};
    setter.setScale(typeScaleOf(view));
    Subject subject(project, *journey, view, setup.language, setter);
    setColumnWidths(subject);
    if (!setup.paperMm) {
        Layout layout = composeEvenly(subject, widestPageMm * unitsPerMm - besideColumns(subject.spacing));
        addOwnPages(subject, layout,
                    setup.maxHeightMm ? std::optional(*setup.maxHeightMm * unitsPerMm) : std::nullopt);
        return layout;
    }
    const QSizeF paper = *setup.paperMm * unitsPerMm;
    if (std::optional<Layout> layout = onOnePaper(subject, paper))
        return *layout;
    const double smallest = smallestScale(subject, paper);
    const double room = paper.width() / smallest - besideColumns(subject.spacing);
    Layout layout = composeEvenly(subject, room);
    if (stretchColumns(subject, room / widestRow(layout)))
        layout = compose(subject, room);
    layout.brokenForLegibility = true;
    // As large as the rows are wide, where that takes no more pages.
    const double widest = std::clamp(paper.width() / naturalSize(subject, layout).width(), smallest,
                                     std::max(smallest, largestBrokenScale));
    Layout larger = layout;
    addPaperPages(subject, layout, paper, smallest);
    addPaperPages(subject, larger, paper, widest);
    return larger.pages.size() <= layout.pages.size() ? larger : layout;
}

} // namespace touchline
