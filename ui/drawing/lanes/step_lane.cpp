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

Box stepBox(const Subject& subject, int column, const Step& step) {
    BoxBuilder box(subject, {ItemKind::step, step.id.value()},
                   step.unwanted ? BoxStyle::unwantedStep : BoxStyle::step, subject.boxWidth(column, 1),
                   subject.spacing.pad);
    box.text(step.title, step.momentOfTruth ? TextStyle::truth : TextStyle::step);
    if (step.unwanted) {
        box.space(4);
        box.text(causesText(subject, step), TextStyle::small, Ink::quiet);
    }
    if (step.momentOfTruth) {
        const double starSize = comfortableStar * subject.spacing.em;
        box.space(2);
        box.icon(IconKind::star,
                 {subject.boxWidth(column, 1) - subject.spacing.pad - starSize / 2, box.y() + starSize / 2},
                 starSize);
        box.space(starSize - 2);
    }
    return box.finish({subject.spacing.gap / 2, 0},
                      lineHeightOf(subject.setter.face(TextStyle::step)) * 2 + 2 * subject.spacing.padAcross);
}

} // namespace

QList<Cell> stepCells(const Subject& subject) {
    QList<Cell> cells(subject.columns.size());
    for (int column = 0; column < subject.columns.size(); ++column) {
        if (const Step* step = subject.stepAt(column)) {
            Box box = stepBox(subject, column, *step);
            box.fills = true;
            cells[column].height = box.rect.height();
            cells[column].boxes.append(std::move(box));
        }
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
                       subject.boxWidth(column, 1), subject.spacing.pad);
        box.text(step->when, TextStyle::text);
        box.text(step->howLong, TextStyle::small, Ink::quiet);
        cells[column].boxes.append(box.finish({subject.spacing.gap / 2, 0}));
        cells[column].height = cells[column].boxes.first().rect.height();
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
                       subject.boxWidth(column, 1), subject.spacing.pad);
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
        cells[column].boxes.append(box.finish({subject.spacing.gap / 2, 0}));
        cells[column].height = cells[column].boxes.first().rect.height();
    }
    return cells;
}

} // namespace touchline
