#include "core/insight/gap.h"
#include "core/model/lookup.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

struct Ownership {
    QUuid key; ///< department, else role
    QString name;
    int tint = -1;
    Item item;
};

Ownership ownership(const Subject& subject, const Step& step) {
    if (const Department* department = departmentOf(subject.project, subject.journey, step)) {
        const auto index = static_cast<int>(indexOf(subject.project.library.departments, department->id));
        return {department->id.value(),
                department->name,
                department->partner ? -1 : index,
                {ItemKind::department, department->id.value()}};
    }
    if (const Role* role = ownerOf(subject.project, subject.journey, step))
        return {role->id.value(), role->name, -1, {ItemKind::step, step.id.value()}};
    return {};
}

/// Whether the realised emotion of the main persona falls by a gap that counts from one step to the next.
bool fallsBetween(const Subject& subject, const QHash<Id<Step>, const CurvePoint*>& realised, int from,
                  int to) {
    const CurvePoint* before = realised.value(subject.stepAt(from)->id);
    const CurvePoint* after = realised.value(subject.stepAt(to)->id);
    return before && after && before->value - after->value >= gapThatCounts;
}

} // namespace

QList<Cell> ownerCells(const Subject& subject) {
    QList<Cell> cells(subject.columns.size());
    const auto realised =
        currentPoints(subject.journey, subject.personaId(), Dimension::emotional, CurveRole::realised);
    Ownership before;
    const QList<int>& starts = subject.stepColumns;
    for (qsizetype i = 0; i < starts.size();) {
        const int column = starts[i];
        const Ownership own = ownership(subject, *subject.stepAt(column));
        const qsizetype first = i++;
        if (own.key.isNull()) {
            before = {};
            continue;
        }
        while (i < starts.size() && subject.columns[starts[i]].row == subject.columns[column].row &&
               ownership(subject, *subject.stepAt(starts[i])).key == own.key)
            ++i;
        const ColumnRun run = subject.run(column, static_cast<int>(i - first));
        const bool handedOver = !before.key.isNull() && before.key != own.key;
        // The arrow stands between the boxes of two columns, so the box makes room for it.
        const double arrow = handedOver ? subject.spacing.gap : 0;
        const double width = subject.boxWidth(run) - arrow;
        BoxBuilder box(subject, own.item, BoxStyle::owner, width, subject.spacing.pad);
        box.space(-4);
        box.text(own.name, TextStyle::strong, Ink::text, Align::centre);
        box.space(-4);
        if (handedOver) {
            const bool falls = fallsBetween(subject, realised, starts[first - 1], column);
            box.icon(falls ? IconKind::handOverBeforeFall : IconKind::handOver, {-subject.spacing.gap, 12},
                     10);
        }
        Box built = box.finish({subject.spacing.gap / 2 + arrow, 0});
        built.span = run.count;
        built.tint = own.tint;
        cells[column].height = built.rect.height();
        cells[column].boxes.append(std::move(built));
        before = own;
    }
    return cells;
}

} // namespace touchline
