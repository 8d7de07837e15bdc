#include "ui/drawing/report/report_chart.h"

#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/rows.h"

#include <cmath>

namespace touchline {

namespace {

constexpr double numberRoom = 18; ///< that a step's number takes with its star
constexpr double starSize = 9;
constexpr double bandPad = 15;  ///< right of the notch of a band
constexpr double bandPoint = 5; ///< that its text keeps clear of
constexpr double betweenEntries = 18;

/// Of a chart that stands on its own page.
Spacing chartSpacing() {
    Spacing spacing = spacingOf(TypeScale::comfortable);
    spacing.margin = 0;
    spacing.label = 54;
    spacing.lanePad = 4;
    spacing.laneMin = 16;
    spacing.emotion = 29;
    spacing.face = 15;
    spacing.curve = 2.4;
    return spacing;
}

void setColumns(Subject& subject, double room) {
    const double width = room / static_cast<double>(subject.columns.size());
    for (int i = 0; i < subject.columns.size(); ++i) {
        subject.columns[i].x = i * width;
        subject.columns[i].width = width;
        subject.columns[i].row = 0;
    }
}

/// The number of a step, with a star for a moment of truth, in the room of so many columns.
Box numberBox(const Subject& subject, int column, int number, int span) {
    const Step& step = *subject.stepAt(column);
    const double width = subject.columns[column].width;
    const TextBlock text = subject.setter.set(QString::number(number), TextStyle::small, numberRoom);
    const double left = std::max(0.0, (width - text.width()) / 2);
    Box box;
    box.item = {ItemKind::step, step.id.value()};
    box.span = span;
    box.rect = QRectF(0, 0, width * span, text.height());
    box.texts.append({text, {left, 0}, text.width(), Align::left, Ink::quiet});
    if (step.momentOfTruth)
        box.icons.append(
            {IconKind::star, {left + text.width() + starSize / 2 + 2, text.height() / 2}, starSize});
    return box;
}

/// Every step has its number, or as many as there is room for.
LaneContent numberLane(const Subject& subject) {
    LaneContent lane;
    lane.kind = LaneKind::steps;
    const TextBlock title = subject.setter.set(subject.words(QT_TRANSLATE_NOOP("Picture", "Step")),
                                               TextStyle::small, subject.spacing.label);
    lane.title = {title, {0, subject.spacing.lanePad}, title.width(), Align::left, Ink::quiet};
    lane.cells.resize(subject.columns.size());
    const int span = static_cast<int>(std::ceil(numberRoom / subject.columns.first().width));
    int number = 0;
    for (const int column : subject.stepColumns) {
        if (++number % span != 0 || column + span > subject.columns.size())
            continue;
        Cell& cell = lane.cells[column];
        cell.boxes.append(numberBox(subject, column, number, span));
        cell.height = cell.boxes.first().rect.height();
    }
    lane.longestSpan = span;
    return lane;
}

/// The bands of the stages; a title stands in one that is wide enough for its words.
void addStages(const Subject& subject, Row& row) {
    double highest = 0;
    for (int first = 0; first < row.end;) {
        int end = first + 1;
        while (end < row.end && subject.columns[end].stage == subject.columns[first].stage)
            ++end;
        const qsizetype index = subject.columns[first].stage;
        if (index >= 0) {
            const Stage& stage = subject.journey.stages[index];
            StageBand band{{ItemKind::stage, stage.id.value()}, index, subject.columns[first].x, 0, {}, {}};
            band.width = subject.columns[end - 1].x + subject.columns[end - 1].width - band.x;
            const double room = band.width - bandPad - bandPoint;
            if (subject.setter.longestWord(stage.title, TextStyle::small) <= room)
                band.title = {subject.setter.set(stage.title, TextStyle::small, room),
                              {bandPad, 0},
                              room,
                              Align::left,
                              Ink::stageText};
            highest = std::max(highest, band.title.block.height());
            row.stages.append(band);
        }
        first = end;
    }
    row.bandHeight = highest + 10;
    for (StageBand& band : row.stages)
        band.title.pos.ry() = (row.bandHeight - band.title.block.height()) / 2;
}

/// Entries side by side from `top` on; returns their foot.
double placeLegend(Typesetter& setter, const Spacing& spacing, double top, double width,
                   Experience& experience) {
    const double sample = legendSample(spacing) + legendGap;
    double x = 0;
    for (LegendEntry& entry : experience.legend) {
        entry.text = setter.set(entry.text.text, TextStyle::small, width - sample);
        const double taken = sample + entry.text.width();
        if (x > 0 && x + taken > width) {
            x = 0;
            top += entry.text.lineHeight() + 3;
        }
        entry.pos = {x, top};
        x += taken + betweenEntries;
    }
    return experience.legend.isEmpty() ? top : top + experience.legend.last().text.height() + spacing.lanePad;
}

} // namespace

View curveOnly(const View& view) {
    return {.kind = ViewKind::management, .personas = view.personas, .bands = view.bands};
}

Layout layOutChart(Subject& subject, double width) {
    if (subject.stepColumns.isEmpty())
        return {};
    subject.spacing = chartSpacing();
    setColumns(subject, width - subject.spacing.label);
    Lane lane;
    lane.kind = LaneKind::experience;
    LaneContent curves;
    curves.kind = LaneKind::experience;
    curves.experience = layOutExperience(subject, lane, 0);
    curves.experience->notMeasured.clear();

    Layout layout;
    layout.spacing = subject.spacing;
    layout.columns = subject.columns;
    layout.stageCount = subject.journey.stages.size();
    layout.lanes = {curves, numberLane(subject)};
    Row row;
    row.end = static_cast<int>(layout.columns.size());
    row.width = width - subject.spacing.label;
    addStages(subject, row);
    const double heights[] = {experienceHeight(*curves.experience),
                              laneHeight(layout.lanes[1], 0, row.end, subject.spacing)};
    row.laneHeights = {heights[0], heights[1]};
    Experience& experience = *layout.lanes[0].experience;
    const double foot =
        placeLegend(subject.setter, subject.spacing, heights[0] + heights[1] + 8, width, experience);
    layout.rows = {row};
    const double top = row.bandHeight + 6;
    const Strip strip{0, {0, 1}, 0, top + foot, {top, top + heights[0]}};
    layout.pages = {{{width, strip.height}, 1, {}, {strip}}};
    return layout;
}

} // namespace touchline
