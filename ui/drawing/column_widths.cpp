#include "ui/drawing/column_widths.h"

#include "core/model/lookup.h"

namespace touchline {

namespace {

constexpr double pillIcon = 16;
constexpr double stagePads = 44;
constexpr double iconRoom = 16;

/// Widens `width` to what `text` needs beside `pads`.
void widen(double& width, Typesetter& setter, const QString& text, TextStyle style, double pads) {
    width = std::max(width, setter.longestWord(text, style, width - pads) + pads);
}

/// The columns of a step share what it needs.
void share(const Subject& subject, const QList<double>& widths) {
    for (int i = 0; i < widths.size(); ++i) {
        const ColumnRun run = subject.run(subject.stepColumns[i]);
        for (int column = run.first; column < run.end(); ++column) {
            subject.columns[column].needed = widths[i];
            subject.columns[column].width = std::max(subject.columns[column].width, widths[i] / run.count);
        }
    }
}

void widenForPoints(const Subject& subject) {
    for (const CurvePoint& point : subject.journey.points) {
        const auto column = subject.columnOf.constFind(point.step);
        if (column == subject.columnOf.constEnd())
            continue;
        const ColumnRun run = subject.run(*column);
        double width = 0;
        widen(width, subject.setter, point.word, TextStyle::strong, subject.spacing.gap);
        for (int i = run.first; i < run.end(); ++i)
            subject.columns[i].width = std::max(subject.columns[i].width, width / run.count);
    }
}

/// The columns of a stage are together as wide as the longest word of its title.
void widenStages(Subject& subject) {
    for (qsizetype first = 0; first < subject.columns.size();) {
        const qsizetype stage = subject.columns[first].stage;
        qsizetype end = first;
        double width = 0;
        while (end < subject.columns.size() && subject.columns[end].stage == stage)
            width += subject.columns[end++].width;
        double needed = width;
        if (stage >= 0)
            widen(needed, subject.setter, subject.journey.stages[stage].title, TextStyle::stage, stagePads);
        for (qsizetype i = first; i < end; ++i)
            subject.columns[i].width += (needed - width) / static_cast<double>(end - first);
        first = end;
    }
}

/// What the user asked for goes beyond what any text may ask.
void widenAsAsked(Subject& subject) {
    for (int i = 0; i < subject.stepColumns.size(); ++i) {
        const ColumnRun run = subject.run(subject.stepColumns[i]);
        const double asked = subject.stepAt(run.first)->width.value_or(0) * subject.spacing.em;
        double width = 0;
        for (int column = run.first; column < run.end(); ++column)
            width += subject.columns[column].width;
        for (int column = run.first; column < run.end(); ++column)
            subject.columns[column].width += std::max(0.0, std::ceil(asked) - width) / run.count;
    }
}

/// A few columns share the room of the narrowest page.
void fillNarrowPage(Subject& subject) {
    const Spacing& spacing = subject.spacing;
    double all = 0;
    for (const Column& column : subject.columns)
        all += column.width;
    const double spare = spacing.pageMin - 2 * spacing.margin - spacing.label - all;
    if (spare <= 0)
        return;
    for (Column& column : subject.columns)
        column.width = std::max(
            column.width,
            std::min(spacing.columnMax, column.width + spare / static_cast<double>(subject.columns.size())));
}

} // namespace

QList<double> stepWidths(const Subject& subject) {
    Typesetter& setter = subject.setter;
    const Spacing& spacing = subject.spacing;
    const double boxPads = spacing.gap + 2 * spacing.pad, pillPads = boxPads + pillIcon * spacing.em;
    const auto& channels = subject.project.library.channels;
    // No column is narrower; so shorter words need not be measured.
    QList<double> widths(subject.stepColumns.size(), subject.view.columnWidth.value_or(spacing.columnMin));
    QHash<Id<Step>, int> places;
    for (int i = 0; i < subject.stepColumns.size(); ++i) {
        const Step& step = *subject.stepAt(subject.stepColumns[i]);
        places.insert(step.id, i);
        widen(widths[i], setter, step.title, step.momentOfTruth ? TextStyle::truth : TextStyle::step,
              boxPads);
        if (const Department* department = departmentOf(subject.project, subject.journey, step))
            widen(widths[i], setter, department->name, TextStyle::strong, boxPads + spacing.gap);
    }
    for (const Card& card : subject.journey.cards) {
        const auto place = places.constFind(card.step);
        if (place == places.constEnd() || card.span > 1)
            continue;
        double& width = widths[*place];
        const Lane* lane = find(subject.journey.lanes, card.lane);
        const bool hasIcon = card.mark || lane->kind == LaneKind::pains || lane->kind == LaneKind::gains;
        widen(width, setter, card.text, card.voice == Voice::quote ? TextStyle::strong : TextStyle::text,
              boxPads + (hasIcon ? iconRoom * spacing.em : 0));
        for (const Id<Channel> id : card.channels) {
            if (const Channel* channel = find(channels, id))
                widen(width, setter, channel->name, TextStyle::text, pillPads);
        }
    }
    return widths;
}

void setColumnWidths(Subject& main, const Subject* other) {
    const Spacing& spacing = main.spacing;
    for (Column& column : main.columns)
        column.width = main.view.columnWidth.value_or(spacing.columnMin);
    if (main.view.kind == ViewKind::full) {
        const QList<const Subject*> subjects{&main, other};
        for (const Subject* subject : subjects) {
            if (subject) {
                share(*subject, stepWidths(*subject));
                widenForPoints(*subject);
            }
        }
    }
    widenStages(main);
    for (Column& column : main.columns)
        column.width = std::ceil(std::clamp(column.width, spacing.columnMin, spacing.columnMax) / 4) * 4;
    if (main.view.kind == ViewKind::full)
        widenAsAsked(main);
    fillNarrowPage(main);
}

bool stretchColumns(Subject& subject, double factor) {
    bool changed = false;
    for (Column& column : subject.columns) {
        const double width =
            std::max(column.width, std::min(subject.spacing.columnMax, std::floor(column.width * factor)));
        changed = changed || width > column.width;
        column.width = width;
    }
    return changed;
}

} // namespace touchline
