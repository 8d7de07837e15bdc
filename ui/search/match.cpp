#include "ui/search/match.h"

#include "core/model/folded.h"

namespace touchline {

namespace {

bool beginsWord(QStringView text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool hasLetters(QStringView text, const QString& letters) {
    qsizetype next = 0;
    for (const QChar c : text) {
        if (next < letters.size() && c == letters[next])
            ++next;
    }
    return next == letters.size();
}

} // namespace

Wanted::Wanted(const QString& typed)
    : folded_(folded(typed).simplified()), words_(folded_.split(u' ', Qt::SkipEmptyParts)),
      letters_(words_.join(QString())) {}

Match Wanted::in(const QString& text, const QString& otherWords) const {
    const QString own = folded(text);
    if (own.startsWith(folded_))
        return Match::prefix;
    if (beginsWords(own))
        return Match::wordStart;
    if (!otherWords.isEmpty() && beginsWords(own + u' ' + folded(otherWords)))
        return Match::otherWords;
    return hasLetters(own, letters_) ? Match::letters : Match::none;
}

bool Wanted::beginsWords(QStringView text) const {
    return std::ranges::all_of(words_, [text](const QString& word) { return beginsWord(text, word); });
}

} // namespace touchline
