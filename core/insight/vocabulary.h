#pragma once

#include "core/model/project.h"

#include <QSet>

namespace touchline {

/// Words that the project asks to avoid, and what to say in their place.
struct AvoidedWords {
    QString words;
    QString instead;

    bool operator==(const AvoidedWords&) const = default;
};

/// The words of a project's own, for whoever types in one of its journeys.
struct Vocabulary {
    QString language;    ///< BCP 47 tag of the texts; empty where nobody said
    QStringList terms;   ///< what a text may be completed with, in the order of the alphabet
    QSet<QString> known; ///< single words in small letters that are right, whatever a dictionary says
    QList<AvoidedWords> avoided;
};

/// Channels, roles, departments, personas and terms of the glossary; the language of the journey, else that
/// of the project. The journey may be null.
Vocabulary vocabularyOf(const Project& project, const Journey* journey);

/// A word in a text.
struct WordPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordPlace&) const = default;
};

/// The words of a text that can be spelled wrong: letters with apostrophes and hyphens between them. Left out
/// are words with digits in them, web and mail addresses, and abbreviations in capitals.
QList<WordPlace> spelledWords(const QString& text);

} // namespace touchline
