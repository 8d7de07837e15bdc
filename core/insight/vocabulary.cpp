#include "core/insight/vocabulary.h"

#include <algorithm>

namespace touchline {

namespace {

constexpr qsizetype longestTerm = 60; ///< longer ones are sentences, not terms

bool isJoint(QChar c) {
    return c == u'\'' || c == u'’' || c == u'-' || c == u'‑';
}

bool isLetter(QChar c) {
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

/// Adds the words of one piece of text without blanks.
void addWords(QStringView piece, qsizetype at, QList<WordPlace>& words) {
    if (piece.contains(u'@') || piece.contains(u"://") || piece.startsWith(u"www."))
        return;
    for (qsizetype i = 0; i < piece.size();) {
        if (!isLetter(piece[i]) && !piece[i].isDigit()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool hasDigit = false, hasSmall = false;
        while (i < piece.size() && (isLetter(piece[i]) || piece[i].isDigit() ||
                                    (isJoint(piece[i]) && i + 1 < piece.size() && isLetter(piece[i + 1])))) {
            hasDigit = hasDigit || piece[i].isDigit();
            hasSmall = hasSmall || piece[i].isLower();
            ++i;
        }
        if (!hasDigit && hasSmall && i - start > 1)
            words.append({at + start, i - start});
    }
}

} // namespace

QList<WordPlace> spelledWords(const QString& text) {
    QList<WordPlace> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        addWords(QStringView(text).mid(start, i - start), start, words);
        start = i + 1;
    }
    return words;
}

Vocabulary vocabularyOf(const Project& project, const Journey* journey) {
    const Library& library = project.library;
    Vocabulary vocabulary;
    vocabulary.language =
        journey && !journey->language.isEmpty() ? journey->language : project.about.language;
    const auto know = [&](const QString& text) {
        for (const WordPlace& word : spelledWords(text))
            vocabulary.known.insert(text.mid(word.start, word.length).toLower());
    };
    const auto offer = [&](const auto& list, auto name) {
        for (const auto& entry : list) {
            know(entry.*name);
            if (!(entry.*name).isEmpty() && (entry.*name).size() <= longestTerm)
                vocabulary.terms.append(entry.*name);
        }
    };
    offer(library.channels, &Channel::name);
    offer(library.roles, &Role::name);
    offer(library.departments, &Department::name);
    offer(library.personas, &Persona::name);
    offer(library.glossary, &GlossaryTerm::term);
    for (const Role& role : library.roles)
        know(role.person);
    for (const QString& name : {project.about.organisation, project.about.team, project.about.sponsor})
        know(name);
    for (const GlossaryTerm& term : library.glossary) {
        for (const QString& words : term.avoid)
            vocabulary.avoided.append({words, term.term});
    }
    std::ranges::sort(vocabulary.terms, [](const QString& a, const QString& b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    vocabulary.terms.removeDuplicates();
    return vocabulary;
}

} // namespace touchline
