#include "core/exchange/mermaid_task.h"

#include <cmath>

namespace touchline {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAtEnd(QStringView text) {
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[text.size() - 1 - count]))
        ++count;
    return count;
}

qsizetype digitsAtStart(QStringView text) {
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

/// Whether the colon between these two stands in a time of day. "a:5:10 people" is a score with its people.
bool isTime(QStringView before, QStringView after) {
    const QStringView nearBefore = before.right(3);
    const qsizetype hourDigits = digitsAtEnd(nearBefore);
    if (hourDigits < 1 || hourDigits > 2 || digitsAtStart(after.left(3)) != 2)
        return false;
    const bool isScore = hourDigits == 1 && before.chopped(1).trimmed().endsWith(u':');
    return !isScore && before.right(hourDigits).toInt() <= 23 && after.left(2).toInt() <= 59;
}

QList<qsizetype> separators(QStringView line) {
    QList<qsizetype> places;
    for (qsizetype i = line.indexOf(u':'); i >= 0; i = line.indexOf(u':', i + 1)) {
        if (!isTime(line.left(i), line.mid(i + 1)))
            places.append(i);
    }
    return places;
}

QStringView withoutComment(QStringView score) {
    return score.left(score.indexOf(u'#')).trimmed();
}

std::optional<double> number(QStringView score) {
    bool isNumber = false;
    const double value = withoutComment(score).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

MermaidTask parseMermaidTask(QStringView line) {
    line = line.trimmed();
    QList<qsizetype> ends = separators(line);
    MermaidTask task{.title = line, .hasData = !ends.isEmpty()};
    if (!task.hasData)
        return task;

    ends.append(line.size());
    const auto part = [&](qsizetype i) {
        return i + 1 < ends.size() ? line.mid(ends[i] + 1, ends[i + 1] - ends[i] - 1).trimmed()
                                   : QStringView();
    };
    const qsizetype last = ends.size() - 2;
    qsizetype at = 0;
    if (!part(0).isEmpty() && !number(part(0))) {
        for (qsizetype i = last; i > 0 && at == 0; --i)
            at = number(part(i)) ? i : 0;
    }
    task.title = line.left(ends[at]).trimmed();
    task.colonInTitle = task.title.contains(u':');
    task.score = withoutComment(part(at));
    task.number = number(part(at));
    if (task.score.size() < part(at).size())
        task.ignored.append(part(at).mid(task.score.size()).trimmed());
    for (const QStringView name : part(at + 1).split(u',')) {
        if (!name.trimmed().isEmpty())
            task.people.append(name.trimmed());
    }
    if (at + 2 <= last && !line.mid(ends[at + 2] + 1).trimmed().isEmpty())
        task.ignored.append(line.mid(ends[at + 2] + 1).trimmed());
    return task;
}

} // namespace touchline
