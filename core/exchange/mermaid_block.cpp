#include "core/exchange/mermaid_block.h"

#include <algorithm>
#include <span>

namespace touchline {

namespace {

using Lines = std::span<const SourceLine>;

constexpr QStringView directiveStart = u"%%{";
constexpr QStringView directiveEnd = u"}%%";

/// The lines trimmed, without comments and without directives. These may go on over several lines; one that
/// never ends is a comment.
QList<SourceLine> withoutComments(Lines lines) {
    const auto lastEnd = std::find_if(lines.rbegin(), lines.rend(), [](const SourceLine& line) {
        return line.text.contains(directiveEnd);
    });
    const int lastEndNumber = lastEnd == lines.rend() ? 0 : lastEnd->number;
    QList<SourceLine> result;
    bool inDirective = false;
    for (const SourceLine& line : lines) {
        QStringView text = line.text.trimmed();
        while (inDirective || text.startsWith(directiveStart)) {
            const qsizetype end = text.indexOf(directiveEnd);
            inDirective = end < 0 && line.number < lastEndNumber;
            if (end < 0)
                text = {};
            else
                text = text.mid(end + directiveEnd.size()).trimmed();
            if (text.isEmpty())
                break;
        }
        if (!text.isEmpty() && !text.startsWith(u"%%"))
            result.append({text, line.number});
    }
    return result;
}

qsizetype indentation(QStringView text) {
    return std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); }) - text.begin();
}

QStringView unquoted(QStringView text) {
    const bool isQuoted =
        text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

/// The title among the entries of a front matter; those below an entry stand further to the right.
SourceLine titleOf(Lines frontMatter) {
    constexpr QStringView key = u"title:";
    for (const SourceLine& line : frontMatter) {
        const QStringView text = line.text.trimmed();
        if (indentation(line.text) == indentation(frontMatter.front().text) && text.startsWith(key))
            return {unquoted(text.mid(key.size()).trimmed()), line.number};
    }
    return {};
}

/// What stands behind the keyword on its line; nothing where `statement` is not the head of a journey.
std::optional<QStringView> behindKeyword(QStringView statement) {
    constexpr QStringView keyword = u"journey";
    if (!beginsWithWord(statement, keyword))
        return {};
    const QStringView rest = statement.mid(keyword.size()).trimmed();
    const bool isStatement = beginsWithWord(rest, u"title") || beginsWithWord(rest, u"section") ||
                             rest.startsWith(u"accTitle", Qt::CaseInsensitive) ||
                             rest.startsWith(u"accDescr", Qt::CaseInsensitive);
    return rest.isEmpty() || isStatement ? std::optional(rest) : std::nullopt;
}

std::optional<MermaidBlock> blockIn(Lines lines) {
    const auto isRule = [](const SourceLine& line) { return line.text.trimmed() == u"---"; };
    MermaidBlock block;
    if (!lines.empty() && isRule(lines.front())) {
        const auto end = std::find_if(lines.begin() + 1, lines.end(), isRule);
        if (end == lines.end())
            return {};
        block.title = titleOf(Lines(lines.begin() + 1, end));
        lines = Lines(end + 1, lines.end());
    }
    block.lines = withoutComments(lines);
    const auto rest = block.lines.isEmpty() ? std::nullopt : behindKeyword(block.lines.first().text);
    if (!rest)
        return {};
    block.lines.first().text = *rest;
    if (rest->isEmpty())
        block.lines.removeFirst();
    return block;
}

/// The line that opens or closes a fenced block of Markdown: three or more of one mark.
struct Fence {
    QChar mark;
    qsizetype length = 0;
    QStringView info;
};

Fence fenceAt(QStringView line) {
    const QStringView text = line.trimmed();
    if (text.isEmpty() || !QStringView(u"`~:").contains(text.front()))
        return {};
    Fence fence{.mark = text.front()};
    while (fence.length < text.size() && text[fence.length] == fence.mark)
        ++fence.length;
    fence.info = text.mid(fence.length).trimmed();
    return fence.length < 3 || fence.info.contains(fence.mark) ? Fence() : fence;
}

bool isMermaid(const Fence& fence) {
    return fence.info.compare(u"mermaid", Qt::CaseInsensitive) == 0;
}

/// The insides of the blocks that are marked as mermaid; one that is never closed ends with the document.
QList<Lines> mermaidFences(Lines lines) {
    QList<Lines> insides;
    Fence open;
    size_t start = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Fence fence = fenceAt(lines[i].text);
        if (open.length == 0) {
            open = fence;
            start = i + 1;
        } else if (fence.mark == open.mark && fence.length >= open.length && fence.info.isEmpty()) {
            if (isMermaid(open))
                insides.append(lines.subspan(start, i - start));
            open = {};
        }
    }
    if (isMermaid(open))
        insides.append(lines.subspan(start));
    return insides;
}

} // namespace

std::optional<MermaidBlock> findMermaidBlock(const QList<SourceLine>& lines) {
    const Lines all(lines.constData(), static_cast<size_t>(lines.size()));
    std::optional<MermaidBlock> found = blockIn(all);
    if (found)
        return found;
    for (const Lines inside : mermaidFences(all)) {
        std::optional<MermaidBlock> block = blockIn(inside);
        if (block && found)
            found->others.append(inside.front());
        else if (block)
            found = std::move(block);
    }
    return found;
}

bool beginsWithWord(QStringView statement, QStringView word) {
    return statement.startsWith(word, Qt::CaseInsensitive) &&
           (statement.size() == word.size() || statement[word.size()].isSpace());
}

} // namespace touchline
