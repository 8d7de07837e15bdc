#include "core/model/lookup.h"
#include "ui/drawing/backlog_text.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/lanes/stack.h"

namespace touchline {

namespace {

BoxStyle styleOf(BacklogKind kind) {
    switch (kind) {
    case BacklogKind::keep:
        return BoxStyle::keep;
    case BacklogKind::peak:
        return BoxStyle::peak;
    case BacklogKind::fix:
        break;
    }
    return BoxStyle::fix;
}

/// "fix · Planning · Q4", or why it stands still.
QString factsText(const Subject& subject, const BacklogItem& item) {
    QStringList facts{backlogKindText(subject.words, item.kind)};
    const Role* owner = find(subject.project.library.roles, item.owner);
    const Department* department =
        owner ? find(subject.project.library.departments, owner->department) : nullptr;
    if (department)
        facts.append(department->name);
    else if (owner)
        facts.append(owner->name);
    if (item.status == BacklogStatus::paused)
        facts.append(subject.words(QT_TRANSLATE_NOOP("Picture", "paused")));
    else if (item.status == BacklogStatus::stopped)
        facts.append(subject.words(QT_TRANSLATE_NOOP("Picture", "stopped")));
    else if (!item.quarter.isEmpty())
        facts.append(item.quarter);
    return facts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

QList<Cell> backlogCells(const Subject& subject) {
    // An item stands once, at its first step, and reaches over the steps beside that which it answers too.
    QMap<int, QList<std::pair<const BacklogItem*, int>>> items;
    for (const BacklogItem& item : subject.project.backlog) {
        QList<int> columns;
        for (const Id<Step> step : item.steps) {
            if (const auto column = subject.columnOf.constFind(step); column != subject.columnOf.constEnd())
                columns.append(*column);
        }
        if (columns.isEmpty())
            continue;
        std::sort(columns.begin(), columns.end());
        int span = 1;
        const int before = subject.stepsBefore(columns[0]);
        while (span < columns.size() && subject.stepsBefore(columns[span]) == before + span)
            ++span;
        items[columns[0]].append({&item, span});
    }
    Stack stack(subject);
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        for (const auto& [item, wanted] : *it) {
            const ColumnRun run = subject.run(it.key(), wanted);
            BoxBuilder box(subject, {ItemKind::backlogItem, item->id.value()}, styleOf(item->kind),
                           subject.boxWidth(run), subject.spacing.pad);
            box.text(item->code.isEmpty() ? item->text : item->code + u' ' + item->text, TextStyle::text);
            box.space(2);
            box.text(factsText(subject, *item), TextStyle::small, Ink::quiet);
            Box built = box.finish({subject.spacing.gap / 2, 0});
            built.span = run.count;
            stack.add(it.key(), std::move(built));
        }
    }
    return stack.take();
}

} // namespace touchline
