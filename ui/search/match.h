#pragma once

#include <QStringList>

namespace touchline {

/// How well something fits what was typed, the best first.
enum class Match {
    prefix,     ///< it begins so
    wordStart,  ///< each typed word begins one of its words
    otherWords, ///< so do these together with other words by which it is known
    letters,    ///< it has the typed letters in that order
    none
};

/// What people typed, to be compared with many texts.
class Wanted {
public:
    explicit Wanted(const QString& typed);

    bool isEmpty() const { return folded_.isEmpty(); }
    /// Capitals and accents count for nothing.
    Match in(const QString& text, const QString& otherWords = {}) const;

private:
    bool beginsWords(QStringView text) const;

    QString folded_;
    QStringList words_;
    QString letters_;
};

} // namespace touchline
