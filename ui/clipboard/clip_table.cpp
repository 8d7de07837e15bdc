#include "ui/clipboard/clip_table.h"

#include "core/model/home.h"
#include "ui/drawing/lanes/lanes.h"

namespace touchline {

namespace {

QString cellText(const Journey& journey, Id<Lane> lane, Id<Step> step) {
    QStringList texts;
    for (const Id<Card> id : cardsIn(journey, lane, step)) {
        const Card& card = *find(journey.cards, id);
        texts.append(card.text.isEmpty() ? card.altText : card.text);
    }
    return texts.join(u'\n');
}

/// The realised emotional value of the first curve, for each column.
QStringList valuesOf(const Journey& journey, const QList<Id<Step>>& columns, const Words& words) {
    QStringList values;
    const auto isMain = [](const Curve& curve) {
        return curve.dimension == Dimension::emotional && curve.role == CurveRole::realised;
    };
    const auto curve = std::ranges::find_if(journey.curves, isMain);
    for (const Id<Step> step : columns) {
        const CurvePoint* point =
            curve == journey.curves.end() ? nullptr : currentPoint(journey, curve->id, step);
        values.append(point ? words.number(point->value, 1) : QString());
    }
    return values;
}

bool isEmpty(const QStringList& cells) {
    return std::ranges::all_of(cells, &QString::isEmpty);
}

} // namespace

QList<QStringList> clipTable(const Excerpt& things, const Words& words) {
    if (things.project.journeys.isEmpty())
        return {};
    const Journey& journey = things.project.journeys.first();
    const QList<Id<Step>> steps = columns(journey);
    QStringList stages, titles;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step& step = *find(journey.steps, steps[i]);
        const bool begins = i == 0 || find(journey.steps, steps[i - 1])->stage != step.stage;
        stages.append(begins ? find(journey.stages, step.stage)->title : QString());
        titles.append(step.title);
    }
    QList<QStringList> rows;
    for (const Lane& lane : journey.lanes) {
        QStringList cells;
        for (const Id<Step> step : steps)
            cells.append(cellText(journey, lane.id, step));
        if (!isEmpty(cells))
            rows.append(QStringList(laneTitle(words, lane)) + cells);
    }
    const QStringList values = valuesOf(journey, steps, words);
    if (!isEmpty(values))
        rows.append(QStringList(laneTitle(words, Lane{.kind = LaneKind::experience})) + values);

    const auto isCopied = [&things](const auto& entry) { return things.ids.contains(entry.id.value()); };
    const bool isCells = std::ranges::none_of(journey.steps, isCopied) &&
                         std::ranges::none_of(journey.stages, isCopied) && !isCopied(journey) &&
                         std::ranges::none_of(journey.lanes, isCopied);
    if (isCells) {
        for (QStringList& row : rows)
            row.removeFirst();
        return rows;
    }
    if (rows.isEmpty() && std::ranges::none_of(journey.stages, isCopied))
        return {titles};
    rows.prepend(QStringList(laneTitle(words, Lane{.kind = LaneKind::steps})) + titles);
    if (!isEmpty(stages))
        rows.prepend(QStringList(words(QT_TRANSLATE_NOOP("Picture", "Stages"))) + stages);
    return rows;
}

QString asTabs(const QList<QStringList>& table) {
    if (table.size() == 1 && table.first().size() == 1)
        return table.first().first();
    QStringList lines;
    for (const QStringList& row : table) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\n') || cell.contains(u'\t'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString asHtml(const QList<QStringList>& table) {
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">");
    for (const QStringList& row : table) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : row)
            html += QStringLiteral("<td>") + cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
                    QStringLiteral("</td>");
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace touchline
