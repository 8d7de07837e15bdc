#pragma once

#include "ui/words/dictionary.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace touchline {

/// Checks spelling for the whole program: dictionaries by language, and the words that the user added. Nobody
/// waits for it: while a dictionary is being read, every word is right.
class Speller : public QObject {
    Q_OBJECT

public:
    /// The one of the running application.
    static Speller& instance();

    bool isOn() const { return isOn_; }
    /// Kept in the settings.
    void setOn(bool on);

    /// Whether neither the dictionary of this language nor the user knows the word.
    bool isWrong(const QString& word, const QString& language);
    /// Calls `next` with at most five words that may have been meant, later and only while `asker` lives.
    void suggest(const QString& word, const QString& language, QObject& asker,
                 const std::function<void(const QStringList&)>& next);
    /// Makes a word right, from now on and in all languages.
    void add(const QString& word);

signals:
    /// What is right may have changed.
    void changed();

private:
    explicit Speller(QObject* parent);

    /// Null where there is none, or none yet.
    std::shared_ptr<Dictionary> dictionary(const QString& language);

    QHash<QString, std::shared_ptr<Dictionary>> dictionaries_;
    QSet<QString> added_; ///< in small letters
    bool isOn_;
    QThreadPool worker_; ///< the last member: it ends before what it reports to
};

} // namespace touchline
