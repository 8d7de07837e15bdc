#include "ui/drawing/rows.h"

namespace touchline {

namespace {

constexpr double bandPad = 14;
constexpr double arrowRoom = 12; ///< the point of the band
/// A row less full than this takes the first steps of a stage that does not fit whole.
constexpr double fullEnough = 0.7;

/// From the top of the lane.
double legendBottom(const Experience& experience) {
    double bottom = 0;
    for (const LegendEntry& entry : experience.legend)
        bottom = std::max(bottom, entry.pos.y() + entry.text.height());
    return bottom;
}

/// Height of a lane that holds only its title.
double titleHeight(const LaneContent& lane, const Spacing& spacing) {
    double height = lane.title.block.height() + 2 * spacing.lanePad;
    if (!lane.note.block.lines.isEmpty())
        height += lane.note.block.height() + 2;
    if (!lane.key.isEmpty())
        height = std::max(height, lane.key.last().text.pos.y() + lane.key.last().text.block.height() +
                                      spacing.lanePad);
    return height;
}

StageBand makeBand(const Subject& subject, int first, int end) {
    const Column& from = subject.columns[first];
    const Column& to = subject.columns[end - 1];
    StageBand band;
    band.stage = from.stage;
    band.x = from.x;
    band.width = to.x + to.width - from.x;
    const Stage& stage = subject.journey.stages[from.stage];
    band.item = {ItemKind::stage, stage.id.value()};
    const double room = band.width - 2 * bandPad - arrowRoom;
    const QString whenText = subject.view.kind == ViewKind::full ? stage.when : QString();
    TextBlock when = subject.setter.set(whenText, TextStyle::small, room);
    TextBlock title = subject.setter.set(stage.title, TextStyle::stage, room);
    const bool beside =
        title.lines.size() <= 1 && when.lines.size() <= 1 && title.width() + when.width() + 16 <= room;
    const double titleRoom = beside && !when.lines.isEmpty() ? title.width() + 1 : room;
    band.title = {title, {bandPad, 0}, titleRoom, Align::left, Ink::stageText};
    band.when = {when,
                 {bandPad, beside ? 0 : title.height()},
                 room,
                 beside ? Align::right : Align::left,
                 Ink::stageNote};
    if (beside && !when.lines.isEmpty()) {
        band.when.pos = {bandPad + titleRoom,
                         (lineHeightOf(subject.setter.face(TextStyle::stage)) - when.height()) / 2};
        band.when.width = room - titleRoom;
    }
    return band;
}

/// Of all columns of the step that begins at `column`, and of those that stand behind it alone.
double stepWidth(const QList<Column>& columns, qsizetype column) {
    double width = columns[column].width;
    for (qsizetype i = column + 1; i < columns.size() && !columns[i].begins; ++i)
        width += columns[i].width;
    return width;
}

double bandTextHeight(const StageBand& band) {
    return std::max(band.title.block.height(),
                    band.when.block.lines.isEmpty() ? 0 : band.when.pos.y() + band.when.block.height());
}

} // namespace

double laneHeight(const LaneContent& lane, int first, int end, const Spacing& spacing) {
    double height = std::max({spacing.laneMin, lane.askedHeight, titleHeight(lane, spacing)});
    if (lane.experience)
        return std::max(
            {height, legendBottom(*lane.experience) + spacing.lanePad, experienceHeight(*lane.experience)});
    for (int column = first; column < end; ++column)
        height = std::max(height, lane.cells[column].height + 2 * spacing.lanePad);
    return height;
}

void breakIntoRows(Subject& subject, double maxWidth) {
    QList<Column>& columns = subject.columns;
    int row = 0;
    double x = 0;
    const auto nextRow = [&] {
        if (x > 0)
            ++row;
        x = 0;
    };
    for (qsizetype first = 0; first < columns.size();) {
        qsizetype end = first;
        double width = 0;
        while (end < columns.size() && columns[end].stage == columns[first].stage)
            width += columns[end++].width;
        const RowBreaking rows = subject.view.rows;
        if (rows == RowBreaking::row_per_stage ||
            (rows == RowBreaking::automatic && x + width > maxWidth && x >= fullEnough * maxWidth))
            nextRow();
        for (qsizetype i = first; i < end; ++i) {
            if (subject.view.rows != RowBreaking::one_row && columns[i].begins &&
                x + stepWidth(columns, i) > maxWidth)
                nextRow();
            columns[i].row = row;
            columns[i].x = x;
            x += columns[i].width;
        }
        first = end;
    }
}

QList<Row> makeRows(const Subject& subject, const QList<LaneContent>& lanes) {
    QList<Row> rows;
    for (int first = 0; first < subject.columns.size();) {
        Row row;
        row.first = first;
        row.end = subject.rowEnd(first);
        const Column& last = subject.columns[row.end - 1];
        row.width = last.x + last.width;
        double bandText = 0;
        for (int column = first; column < row.end;) {
            int end = column + 1;
            while (end < row.end && subject.columns[end].stage == subject.columns[column].stage)
                ++end;
            if (subject.columns[column].stage >= 0) {
                row.stages.append(makeBand(subject, column, end));
                bandText = std::max(bandText, bandTextHeight(row.stages.last()));
            }
            column = end;
        }
        row.bandHeight = std::max(subject.spacing.stageMin, bandText + 16);
        for (StageBand& band : row.stages) {
            const double top = (row.bandHeight - bandTextHeight(band)) / 2;
            band.title.pos.ry() += top;
            band.when.pos.ry() += top;
        }
        for (const LaneContent& lane : lanes)
            row.laneHeights.append(laneHeight(lane, row.first, row.end, subject.spacing));
        first = row.end;
        rows.append(row);
    }
    return rows;
}

} // namespace touchline
