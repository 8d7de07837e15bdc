#include "core/exchange/outline_item.h"

#include <algorithm>

namespace touchline {

namespace {

constexpr int tabWidth = 4;
constexpr int deepestHeading = 6;
constexpr qsizetype longestNumber = 3;

struct Indented {
    QStringView text;
    qsizetype width = 0;
};

Indented indented(QStringView line) {
    Indented result{line};
    while (!result.text.isEmpty() && result.text.front().isSpace()) {
        result.width += result.text.front() == u'\t' ? tabWidth - result.width % tabWidth : 1;
        result.text = result.text.mid(1);
    }
    return result;
}

qsizetype countAtStart(QStringView text, auto&& isCounted) {
    return std::find_if_not(text.begin(), text.end(), isCounted) - text.begin();
}

bool isMark(QStringView text, qsizetype length) {
    return length > 0 && (length == text.size() || text[length].isSpace());
}

/// Characters that a heading mark takes, "## ".
qsizetype headingLength(QStringView text) {
    const qsizetype length = countAtStart(text, [](QChar c) { return c == u'#'; });
    return length <= deepestHeading && isMark(text, length) ? length : 0;
}

/// Characters that a bullet or number takes, "- " or "12. ".
qsizetype bulletLength(QStringView text) {
    qsizetype length = QStringView(u"-*+•◦‣·–—").contains(text.front()) ? 1 : 0;
    if (length == 0) {
        const qsizetype digits = countAtStart(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const bool isNumber = digits > 0 && digits <= longestNumber && digits < text.size() &&
                              (text[digits] == u'.' || text[digits] == u')');
        length = isNumber ? digits + 1 : 0;
    }
    return isMark(text, length) ? length : 0;
}

/// "-----", as below a heading or between two parts.
bool isRule(QStringView text) {
    return text.size() >= 3 && QStringView(u"-=*_").contains(text.front()) &&
           countAtStart(text, [&](QChar c) { return c == text.front(); }) == text.size();
}

} // namespace

OutlineItem outlineItem(const SourceLine& line) {
    const auto [text, width] = indented(line.text);
    OutlineItem item{.text = text, .line = line.number};
    const qsizetype bullet = bulletLength(text);
    item.heading = static_cast<int>(headingLength(text));
    item.rank = item.heading ? item.heading : deepestHeading + 1 + 2 * width + (bullet ? 1 : 0);
    item.text = isRule(text) ? QStringView() : text.mid(std::max<qsizetype>(bullet, item.heading)).trimmed();
    return item;
}

} // namespace touchline
