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
        column.width =
            std::min(spacing.columnMax, column.width + spare / static_cast<double>(subject.columns.size()));
}

} // namespace

void setColumnWidths(Subject& subject) {
    Typesetter& setter = subject.setter;
    const Spacing& spacing = subject.spacing;
    const double boxPads = spacing.gap + 2 * spacing.pad, pillPads = boxPads + pillIcon;
    const auto& channels = subject.project.library.channels;
    for (int i = 0; i < subject.columns.size(); ++i) {
        double width = subject.view.columnWidth.value_or(spacing.columnMin);
        if (const Step* step = subject.stepAt(i)) {
            widen(width, setter, step->title, step->momentOfTruth ? TextStyle::truth : TextStyle::step,
                  boxPads);
            if (const Department* department = departmentOf(subject.project, subject.journey, *step))
                widen(width, setter, department->name, TextStyle::strong, boxPads + spacing.gap);
        }
        subject.columns[i].width = width;
    }
    for (const Card& card : subject.journey.cards) {
        const auto column = subject.columnOf.constFind(card.step);
        if (column == subject.columnOf.constEnd() || card.span > 1)
            continue;
        double& width = subject.columns[*column].width;
        const Lane* lane = find(subject.journey.lanes, card.lane);
        const bool hasIcon = card.mark || lane->kind == LaneKind::pains || lane->kind == LaneKind::gains;
        widen(width, setter, card.text, card.voice == Voice::quote ? TextStyle::strong : TextStyle::text,
              boxPads + (hasIcon ? iconRoom : 0));
        for (const Id<Channel> id : card.channels) {
            if (const Channel* channel = find(channels, id))
                widen(width, setter, channel->name, TextStyle::text, pillPads);
        }
    }
    for (const CurvePoint& point : subject.journey.points) {
        if (const auto column = subject.columnOf.constFind(point.step); column != subject.columnOf.constEnd())
            widen(subject.columns[*column].width, setter, point.word, TextStyle::strong, spacing.gap);
    }
    for (int i = 0; i < subject.columns.size(); ++i) {
        const qsizetype stage = subject.columns[i].stage;
        const bool alone = stage >= 0 && (i == 0 || subject.columns[i - 1].stage != stage) &&
                           (i + 1 == subject.columns.size() || subject.columns[i + 1].stage != stage);
        double& width = subject.columns[i].width;
        if (alone)
            widen(width, setter, subject.journey.stages[stage].title, TextStyle::stage, stagePads);
        width = std::clamp(width, spacing.columnMin, spacing.columnMax);
        width = std::ceil(width / 4) * 4;
    }
    fillNarrowPage(subject);
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
