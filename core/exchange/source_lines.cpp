#include "core/exchange/source_lines.h"

#include "core/exchange/import_result.h"
#include "core/model/limits.h"

namespace touchline {

namespace {

QStringView withoutBlanksBehind(QStringView text) {
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

QList<SourceLine> sourceLines(const QString& text) {
    if (text.size() > limits::importLength)
        throw ImportError(ImportError::Kind::tooLarge, 0);
    QList<SourceLine> lines;
    int number = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        ++number;
        const QStringView line = withoutBlanksBehind(QStringView(text).mid(start, end - start));
        if (!line.isEmpty())
            lines.append({line, number});
        const bool isWindowsEnd = QStringView(text).mid(end).startsWith(u"\r\n");
        start = end + (isWindowsEnd ? 2 : 1);
    }
    if (lines.isEmpty())
        throw ImportError(ImportError::Kind::empty, 0);
    return lines;
}

} // namespace touchline
