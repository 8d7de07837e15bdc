#include "core/edits/pasted_block.h"

#include <algorithm>

namespace touchline {

namespace {

enum class Heading { none, any, stages, steps };

Heading headingOf(const QString& name, const RowWords& words) {
    if (name.isEmpty())
        return Heading::any;
    const QString word = name.toLower();
    if (words.stages.contains(word))
        return Heading::stages;
    const auto lane = words.lanes.constFind(word);
    return lane != words.lanes.constEnd() && *lane == LaneKind::steps ? Heading::steps : Heading::none;
}

std::optional<LaneKind> kindOf(const QString& name, const RowWords& words) {
    const auto lane = words.lanes.constFind(name.toLower());
    return lane == words.lanes.constEnd() ? std::nullopt : std::optional(*lane);
}

/// How many rows stand above those of the lanes; 0 where the first column names no rows.
qsizetype headingRows(const QList<QStringList>& rows, const RowWords& words) {
    constexpr qsizetype most = 2;
    qsizetype count = 0;
    while (count < std::min(most, rows.size()) && headingOf(rows[count].first(), words) != Heading::none)
        ++count;
    const bool isNamed =
        std::ranges::all_of(rows.mid(count), [](const QStringList& row) { return !row.first().isEmpty(); });
    return isNamed && rows.size() > 1 ? count : 0;
}

} // namespace

PastedBlock pastedBlock(const QList<QStringList>& rows, const RowWords& words, bool hasTitles) {
    const qsizetype headings = headingRows(rows, words);
    PastedBlock block{.width = rows.first().size() - (headings ? 1 : 0)};
    for (qsizetype i = 0; i < headings; ++i) {
        const Heading heading = headingOf(rows[i].first(), words);
        const bool isStages =
            heading == Heading::stages || (heading == Heading::any && headings > 1 && i == 0);
        (isStages ? block.stages : block.titles) = rows[i].mid(1);
    }
    qsizetype next = headings;
    if (headings == 0 && hasTitles)
        block.titles = rows[next++];
    for (const QStringList& row : rows.mid(next)) {
        if (headings)
            block.rows.append({row.first(), kindOf(row.first(), words), row.mid(1)});
        else
            block.rows.append({{}, {}, row});
    }
    return block;
}

} // namespace touchline
