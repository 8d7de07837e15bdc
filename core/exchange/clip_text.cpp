#include "core/exchange/clip_text.h"

#include "core/exchange/mermaid.h"
#include "core/exchange/outline_item.h"
#include "core/model/clean_text.h"
#include "core/model/limits.h"

#include <algorithm>

namespace touchline {

namespace {

bool endsCell(QStringView text, qsizetype at) {
    return at == text.size() || text[at] == u'\t' || text[at] == u'\n';
}

/// The cell between quotation marks at the start of `text`, and how many characters it takes; none where the
/// marks are not there for line breaks or tabs.
std::optional<std::pair<QString, qsizetype>> quotedCell(QStringView text) {
    if (!text.startsWith(u'"'))
        return {};
    bool isNeeded = false;
    QString cell;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            isNeeded = isNeeded || text[i] == u'\n' || text[i] == u'\t';
            cell += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[i++];
        } else if (endsCell(text, i + 1) && isNeeded) {
            return std::pair(cell, i + 1);
        } else {
            return {};
        }
    }
    return {};
}

QList<QStringList> tableOf(QStringView text) {
    QList<QStringList> rows;
    rows.append(QStringList());
    qsizetype cells = 0;
    while (!text.isEmpty()) {
        if (++cells > mostClipCells)
            throw ImportError(ImportError::Kind::tooLarge, static_cast<int>(rows.size()));
        qsizetype length = 0;
        if (const auto quoted = quotedCell(text)) {
            rows.last().append(quoted->first);
            length = quoted->second;
        } else {
            while (!endsCell(text, length))
                ++length;
            rows.last().append(text.first(length).toString());
        }
        const bool isLineEnd = length < text.size() && text[length] == u'\n';
        const bool isLastCell = length + 1 == text.size() && text[length] == u'\t';
        text = text.mid(length + 1);
        if (isLastCell)
            rows.last().append(QString());
        if (isLineEnd && !text.isEmpty())
            rows.append(QStringList());
    }
    return rows;
}

/// Tabs that only indent make no columns, unless all lines have as many cells.
bool isBlock(const QList<QStringList>& rows) {
    qsizetype most = 0;
    bool isEven = true;
    for (const QStringList& row : rows) {
        const auto filled = std::ranges::find_if_not(row, &QString::isEmpty) - row.begin();
        if (filled + 1 < row.size())
            return true;
        isEven = isEven && row.size() == rows.first().size();
        most = std::max(most, row.size());
    }
    const bool isIndented =
        std::ranges::all_of(rows, [](const QStringList& row) { return row.first().isEmpty(); });
    return most > 1 && isEven && !isIndented;
}

/// Every row as long as the longest, without empty rows and columns at the end.
QList<QStringList> evened(QList<QStringList> rows) {
    qsizetype width = 0;
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell = cleanText(cell).trimmed();
        while (!row.isEmpty() && row.last().isEmpty())
            row.removeLast();
        width = std::max(width, row.size());
    }
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    if (width * rows.size() > mostClipCells)
        throw ImportError(ImportError::Kind::tooLarge, 0);
    for (QStringList& row : rows)
        row.resize(width);
    return rows;
}

ClipText listOf(const QList<QStringList>& rows) {
    ClipText list;
    QList<qsizetype> ranks;
    for (const QStringList& row : rows) {
        const QString line = row.join(u'\t');
        if (line.contains(u'\n')) {
            list.rows.append({cleanText(line).trimmed()});
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const OutlineItem item = outlineItem({.text = line});
        const QString text = cleanText(item.text.toString()).trimmed();
        if (text.isEmpty())
            continue;
        list.rows.append({text});
        if (!ranks.contains(item.rank))
            ranks.append(item.rank);
    }
    if (!list.rows.isEmpty())
        list.kind = ranks.size() > 1 ? ClipText::Kind::outline : ClipText::Kind::list;
    return list;
}

} // namespace

ClipText readClipText(const QString& text) {
    if (text.size() > limits::importLength)
        throw ImportError(ImportError::Kind::tooLarge, 0);
    const bool isTwin = QStringView(text).trimmed().startsWith(u'{') && text.contains(u"\"touchline\"");
    if (isTwin || looksLikeMermaid(text))
        return {ClipText::Kind::project, {}};
    const QString allowed = allowedCharacters(text);
    if (allowed.isEmpty())
        return {};
    const QList<QStringList> rows = tableOf(allowed);
    if (!isBlock(rows))
        return listOf(rows);
    const QList<QStringList> block = evened(rows);
    if (block.isEmpty())
        return {};
    return block.first().size() == 1 ? listOf(block) : ClipText{ClipText::Kind::block, block};
}

} // namespace touchline
