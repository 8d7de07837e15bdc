#include "core/edits/text_pattern.h"

#include "core/model/clean_text.h"
#include "core/model/folded.h"

namespace touchline {

namespace {

bool isOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

/// Whether a word goes on from the character before `place` to the one at it.
bool isWithinWord(QStringView text, qsizetype place) {
    return place > 0 && place < text.size() && isOfWord(text[place - 1]) && isOfWord(text[place]);
}

} // namespace

TextPattern::TextPattern(const QString& wanted, SearchOptions options)
    : wanted_(options.matchCase ? cleanText(wanted) : folded(cleanText(wanted))), options_(options) {}

TextRange TextPattern::next(const QString& text, qsizetype from) const {
    if (isEmpty())
        return {};
    TextRange found = any(text, from);
    while (found && options_.wholeWords &&
           (isWithinWord(text, found.start) || isWithinWord(text, found.end())))
        found = any(text, found.start + 1);
    return found;
}

TextRange TextPattern::any(QStringView text, qsizetype from) const {
    if (options_.matchCase) {
        const qsizetype at = text.indexOf(wanted_, from);
        return at < 0 ? TextRange() : TextRange{at, wanted_.size()};
    }
    const Folding folding;
    const QChar* letters = wanted_.constData();
    const qsizetype count = wanted_.size();
    for (qsizetype start = from; start < text.size(); ++start) {
        if (folding(text[start]) != letters[0])
            continue;
        qsizetype at = start + 1, matched = 1;
        for (; at < text.size(); ++at) {
            const char16_t letter = folding(text[at]);
            if (letter == 0) // an accent belongs to the letter before it
                continue;
            if (matched == count || letter != letters[matched])
                break;
            ++matched;
        }
        if (matched == count)
            return {start, at - start};
    }
    return {};
}

} // namespace touchline
