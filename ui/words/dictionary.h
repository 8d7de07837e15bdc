#pragma once

#include <QStringList>

#include <memory>
#include <mutex>

class Hunspell;

namespace touchline {

/// The spelling of one language, as hunspell knows it. May be asked from several threads.
class Dictionary {
public:
    /// Whether this program was built with hunspell.
    static bool isPossible();

    /// Reads the dictionary of a BCP 47 language from the folders of the system, or from those in DICPATH,
    /// which takes up to a few tenths of a second. Null where there is none.
    static std::shared_ptr<Dictionary> read(const QString& language);

    ~Dictionary();

    /// Whether the word is right. While another thread looks for suggestions, every word is.
    bool knows(const QString& word);
    /// What may have been meant, the best first. Takes up to a few tenths of a second.
    QStringList suggestions(const QString& word);

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);

    std::unique_ptr<Hunspell> hunspell_;
    std::mutex mutex_;
};

} // namespace touchline
