#include "core/model/lookup.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

constexpr double comfortableStar = 16;

QString causesText(const Subject& subject, const Step& step) {
    QStringList titles;
    for (const Id<Step> id : step.causes) {
        const Journey* journey = subject.journeyOfStep.value(id);
        if (const Step* cause = journey ? find(journey->steps, id) : nullptr)
            titles.append(cause->title);
    }
    if (titles.isEmpty())
        return subject.words(QT_TRANSLATE_NOOP("Picture", "unwanted contact"));
    return subject.words(QT_TRANSLATE_NOOP("Picture", "because of: %1")).arg(titles.join("; "));
}

BoxStyle styleOf(const Subject& subject, const Step& step) {
    if (step.unwanted)
        return BoxStyle::unwantedStep;
    return subject.side == Subject::Side::other ? BoxStyle::employeeStep : BoxStyle::step;
}

/// What an employee step serves, where it does not stand under that.
QString servesText(const Subject& subject, const Step& step) {
    for (const Id<Step> id : step.serves) {
        const Journey* journey = subject.journeyOfStep.value(id);
        if (const Step* served = journey ? find(journey->steps, id) : nullptr)
            return subject.words(QT_TRANSLATE_NOOP("Picture", "belongs to: %1")).arg(served->title);
    }
    return {};
}

Box stepBox(const Subject& subject, int column, const Step& step) {
    const ColumnRun run = subject.run(column);
    const double width = subject.boxWidth(run);
    BoxBuilder box(subject, {ItemKind::step, step.id.value()}, styleOf(subject, step), width,
                   subject.spacing.pad);
    box.text(step.title, step.momentOfTruth ? TextStyle::truth : TextStyle::step);
    if (step.unwanted) {
        box.space(4);
        box.text(causesText(subject, step), TextStyle::small, Ink::quiet);
    }
    if (subject.side == Subject::Side::other && subject.columns[column].crosses) {
        box.space(4);
        box.text(servesText(subject, step), TextStyle::small, Ink::quiet);
    }
    if (step.momentOfTruth) {
        const double starSize = comfortableStar * subject.spacing.em;
        box.space(2);
        box.icon(IconKind::star, {width - subject.spacing.pad - starSize / 2, box.y() + starSize / 2},
                 starSize);
        box.space(starSize - 2);
    }
    Box built =
        box.finish({subject.spacing.gap / 2, 0},
                   lineHeightOf(subject.setter.face(TextStyle::step)) * 2 + 2 * subject.spacing.padAcross);
    built.span = run.count;
    built.fills = true;
    return built;
}

} // namespace

QList<Cell> stepCells(const Subject& subject, std::optional<Sight> sight) {
    QList<Cell> cells(subject.columns.size());
    for (int column = 0; column < subject.columns.size(); ++column) {
        const Step* step = subject.stepAt(column);
        if (step && (!sight || step->sight == *sight)) {
            Box box = stepBox(subject, column, *step);
            cells[column].height = box.rect.height();
            cells[column].boxes.append(std::move(box));
        }
    }
    return cells;
}

QList<Cell> momentCells(const Subject& subject) {
    const double widest = 220 * subject.spacing.em, gap = subject.spacing.gap;
    QList<int> moments;
    for (const int column : subject.stepColumns) {
        if (subject.stepAt(column)->momentOfTruth)
            moments.append(column);
    }
    const auto centre = [&subject](int column) {
        return subject.columns[column].x + subject.columns[column].width / 2;
    };
    const auto inRow = [&subject](int a, int b) { return subject.columns[a].row == subject.columns[b].row; };
    QList<Cell> cells(subject.columns.size());
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const int column = moments[i];
        const Step& step = *subject.stepAt(column);
        // Half of the way to the moments beside it, else to the ends of the row.
        const Column& last = subject.columns[subject.rowEnd(column) - 1];
        const double left =
            i > 0 && inRow(moments[i - 1], column) ? (centre(moments[i - 1]) + centre(column)) / 2 : 0;
        const double right = i + 1 < moments.size() && inRow(moments[i + 1], column)
                                 ? (centre(moments[i + 1]) + centre(column)) / 2
                                 : last.x + last.width;
        const double width = std::min(right - left - gap, widest);
        const double x = std::clamp(centre(column) - width / 2, left + gap / 2, right - width - gap / 2);
        const double star = comfortableStar * subject.spacing.em;
        BoxBuilder box(subject, {ItemKind::step, step.id.value()}, BoxStyle::step, width,
                       subject.spacing.pad);
        box.icon(IconKind::star, {width - subject.spacing.pad - star / 2, box.y() + star / 2}, star);
        box.keepRight(star + 4);
        box.text(step.title, TextStyle::truth);
        // In the cell of the column that it begins in, so that it is found there.
        int first = column, end = column + 1;
        while (first > 0 && inRow(first - 1, column) && subject.columns[first].x > x)
            --first;
        while (end < subject.rowEnd(column) && subject.columns[end].x < x + width)
            ++end;
        Box built = box.finish({x - subject.columns[first].x, 0});
        built.span = end - first;
        cells[first].height = std::max(cells[first].height, built.rect.height());
        cells[first].boxes.append(std::move(built));
    }
    return cells;
}

QList<Cell> timeCells(const Subject& subject) {
    QList<Cell> cells(subject.columns.size());
    for (int column = 0; column < subject.columns.size(); ++column) {
        const Step* step = subject.stepAt(column);
        if (!step || (step->when.isEmpty() && step->howLong.isEmpty()))
            continue;
        BoxBuilder box(subject, {ItemKind::step, step->id.value()}, BoxStyle::none,
                       subject.boxWidth(subject.run(column)), subject.spacing.pad);
        box.text(step->when, TextStyle::text);
        box.text(step->howLong, TextStyle::small, Ink::quiet);
        Box built = box.finish({subject.spacing.gap / 2, 0});
        built.span = subject.run(column).count;
        cells[column].height = built.rect.height();
        cells[column].boxes.append(std::move(built));
    }
    return cells;
}

QList<Cell> behaviourCells(const Subject& subject) {
    QList<Cell> cells(subject.columns.size());
    const Words& words = subject.words;
    for (int column = 0; column < subject.columns.size(); ++column) {
        const Step* step = subject.stepAt(column);
        if (!step || step->behaviour == Behaviour())
            continue;
        const Behaviour& seen = step->behaviour;
        BoxBuilder box(subject, {ItemKind::step, step->id.value()}, BoxStyle::none,
                       subject.boxWidth(subject.run(column)), subject.spacing.pad);
        if (seen.volume)
            box.text(words(QT_TRANSLATE_NOOP("Picture", "%1 a year")).arg(words.count(*seen.volume)),
                     TextStyle::text);
        if (seen.repeat)
            box.text(words(QT_TRANSLATE_NOOP("Picture", "%1 a person")).arg(words.number(*seen.repeat)),
                     TextStyle::text);
        if (seen.dropOff)
            box.text(words(QT_TRANSLATE_NOOP("Picture", "%1 % drop off"))
                         .arg(words.number(*seen.dropOff * 100, 0)),
                     TextStyle::text);
        if (seen.duration)
            box.text(words(QT_TRANSLATE_NOOP("Picture", "takes %1 h")).arg(words.number(*seen.duration)),
                     TextStyle::text);
        box.text(seen.note, TextStyle::small, Ink::quiet);
        Box built = box.finish({subject.spacing.gap / 2, 0});
        built.span = subject.run(column).count;
        cells[column].height = built.rect.height();
        cells[column].boxes.append(std::move(built));
    }
    return cells;
}

} // namespace touchline
