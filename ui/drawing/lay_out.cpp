#include "ui/drawing/lay_out.h"

#include "core/model/lookup.h"
#include "ui/drawing/axis.h"
#include "ui/drawing/column_widths.h"
#include "ui/drawing/coupled_marks.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/pages.h"
#include "ui/drawing/rows.h"

namespace touchline {

namespace {

constexpr int mostRowsOnOnePage = 8;
constexpr int mostEvenRows = 50;
constexpr double largestBrokenScale = 1.25;
constexpr double flattestEmotion = 32; // of a slide

double besideColumns(const Spacing& spacing) {
    return 2 * spacing.margin + spacing.label;
}

/// The scale at which the smallest text can just be read on this paper.
double smallestScale(const Subject& subject, QSizeF paper) {
    const TypeScale scale = subject.setter.scale();
    return legiblePoints(scale, paper.width() / unitsPerMm) / (smallestText(scale) * 0.75);
}

/// A journey, and the employee journey on its axis where the view shows both.
struct Scene {
    Scene(const Project& project, const Journey& journey, const View& view, const PageSetup& setup,
          Typesetter& setter)
        : companion(companionOf(project, journey, view)),
          columns(companion ? sharedAxis(journey, *companion) : axisOf(journey)),
          main(project, journey, view, Words(languageOf(project, journey, setup)), columns,
               Subject::Side::main, setter) {
        main.whatIf = setup.whatIf;
        if (companion) {
            employee.emplace(project, *companion, view, main.words, columns, Subject::Side::other, setter);
            employee->whatIf = setup.whatIf;
        }
    }

    const Subject* other() const { return employee ? &*employee : nullptr; }

    const Journey* companion;
    QList<Column> columns;
    Subject main;
    std::optional<Subject> employee;
};

/// Rows and lanes for rows of at most this width; pages are still missing.
Layout compose(Scene& scene, double rowWidth) {
    breakIntoRows(scene.main, rowWidth);
    Layout layout;
    layout.spacing = scene.main.spacing;
    layout.columns = scene.columns;
    layout.stageCount = scene.main.journey.stages.size();
    layout.lanes = layOutLanes(scene.main, scene.other());
    if (scene.employee)
        addCoupledMarks(scene.main, *scene.employee, layout);
    layout.rows = makeRows(scene.main, layout.lanes);
    return layout;
}

/// The narrowest rows by which the columns stand in at most `rows` rows.
double narrowestRows(Scene& scene, int rows) {
    double low = 0, high = 0;
    for (const Column& column : scene.columns) {
        low = std::max(low, column.width);
        high += column.width;
    }
    while (high - low > 4) {
        const double middle = (low + high) / 2;
        breakIntoRows(scene.main, middle);
        (scene.columns.last().row < rows ? high : low) = middle;
    }
    return std::ceil(high);
}

/// As many rows as `width` asks for, but of even lengths, so that no last stage stands alone.
Layout composeEvenly(Scene& scene, double width) {
    breakIntoRows(scene.main, width);
    const int rows = scene.columns.last().row + 1;
    return compose(scene, rows > 1 && rows <= mostEvenRows ? narrowestRows(scene, rows) : width);
}

double widestRow(const Layout& layout) {
    double widest = 0;
    for (const Row& row : layout.rows)
        widest = std::max(widest, row.width);
    return widest;
}

/// The curves of a slide take the height that is left, or give way as far as their scale stays readable.
Layout fillHeight(Scene& scene, const Layout& layout, double height) {
    const double spare = height - naturalSize(scene.main, layout).height();
    const double each = spare / (highestValue - lowestValue) / static_cast<double>(layout.rows.size());
    double& emotion = scene.main.spacing.emotion;
    emotion = std::max(flattestEmotion, emotion + std::floor(each));
    return compose(scene, widestRow(layout));
}

/// All of it on one page of this size, with as few rows as are legible; none where no number of rows is.
std::optional<Layout> onOnePaper(Scene& scene, QSizeF paper) {
    const double smallest = smallestScale(scene.main, paper);
    double allColumns = 0;
    for (const Column& column : scene.columns)
        allColumns += column.width;
    for (int rows = 1; rows <= mostRowsOnOnePage; ++rows) {
        // Even with nothing but columns in it, the map would be too wide at the smallest scale.
        if (allColumns / rows > paper.width() / smallest)
            continue;
        Layout layout = compose(scene, narrowestRows(scene, rows));
        // Twice, since a curve that gives way may end up lower than the legend beside it.
        for (int turn = 0; turn < 2 && scene.main.view.kind == ViewKind::management; ++turn)
            layout = fillHeight(scene, layout, paper.height() / smallest);
        const QSizeF size = naturalSize(scene.main, layout);
        const double scale = std::min(paper.width() / size.width(), paper.height() / size.height());
        if (scale < smallest)
            continue;
        layout.brokenForLegibility = layout.rows.size() > 1;
        addPaperPages(scene.main, layout, paper, scale);
        return layout;
    }
    return {};
}

/// On as many pages of this size as it takes.
Layout onPapers(Scene& scene, QSizeF paper) {
    // Several pages have height enough.
    scene.main.spacing = spacingOf(scene.main.setter.scale());
    const double smallest = smallestScale(scene.main, paper);
    const double room = paper.width() / smallest - besideColumns(scene.main.spacing);
    Layout layout = composeEvenly(scene, room);
    if (stretchColumns(scene.main, room / widestRow(layout)))
        layout = compose(scene, room);
    layout.brokenForLegibility = true;
    // As large as the rows are wide, where that takes no more pages.
    const double widest = std::clamp(paper.width() / naturalSize(scene.main, layout).width(), smallest,
                                     std::max(smallest, largestBrokenScale));
    Layout larger = layout;
    addPaperPages(scene.main, layout, paper, smallest);
    addPaperPages(scene.main, larger, paper, widest);
    return larger.pages.size() <= layout.pages.size() ? larger : layout;
}

/// A page as large as the map.
Layout onOwnPages(Scene& scene, std::optional<double> maxHeightMm) {
    Layout layout = composeEvenly(scene, widestPageMm * unitsPerMm - besideColumns(scene.main.spacing));
    addOwnPages(scene.main, layout, maxHeightMm ? std::optional(*maxHeightMm * unitsPerMm) : std::nullopt);
    return layout;
}

} // namespace

QString languageOf(const Project& project, const Journey& journey, const PageSetup& setup) {
    if (!setup.language.isEmpty())
        return setup.language;
    return journey.language.isEmpty() ? project.about.language : journey.language;
}

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
    Scene scene(project, *journey, view, setup, setter);
    setColumnWidths(scene.main, scene.other());
    if (!setup.paperMm)
        return onOwnPages(scene, setup.maxHeightMm);
    const QSizeF paper = *setup.paperMm * unitsPerMm;
    if (std::optional<Layout> layout = onOnePaper(scene, paper))
        return *layout;
    return onPapers(scene, paper);
}

} // namespace touchline
