#include "ui/words/dictionary.h"

#ifdef TOUCHLINE_SPELLING

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <hunspell.hxx>

namespace touchline {

namespace {

QStringList folders() {
    const QStringList given = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    return given.isEmpty() ? QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, "hunspell",
                                                       QStandardPaths::LocateDirectory)
                           : given;
}

/// The dictionary of a language without its ending: of the country if that is said, or of the user's, or any.
QString pathOf(const QString& language) {
    const QString wanted = QString(language).replace(u'-', u'_');
    const QString bare = wanted.section(u'_', 0, 0);
    if (bare.isEmpty())
        return {};
    const QStringList names{wanted,
                            QLocale().name().startsWith(bare + u'_') ? QLocale().name() : wanted,
                            bare + u'_' + bare.toUpper(),
                            bare + "_US",
                            bare,
                            bare + "_*"};
    for (const QString& folder : folders()) {
        for (const QString& name : names) {
            const QStringList found = QDir(folder).entryList({name + ".dic"}, QDir::Files, QDir::Name);
            if (!found.isEmpty())
                return QDir(folder).filePath(found.first().chopped(4));
        }
    }
    return {};
}

/// Dictionaries know the straight apostrophe alone.
std::string toHunspell(QString word) {
    return word.replace(u'’', u'\'').replace(u'‑', u'-').toStdString();
}

} // namespace

bool Dictionary::isPossible() {
    return true;
}

std::shared_ptr<Dictionary> Dictionary::read(const QString& language) {
    const QByteArray path = QFile::encodeName(pathOf(language));
    if (path.isEmpty())
        return {};
    auto hunspell = std::make_unique<Hunspell>(path + ".aff", path + ".dic");
    if (hunspell->get_dict_encoding() != "UTF-8")
        return {};
    return std::shared_ptr<Dictionary>(new Dictionary(std::move(hunspell)));
}

bool Dictionary::knows(const QString& word) {
    const std::unique_lock lock(mutex_, std::try_to_lock);
    return !lock || hunspell_->spell(toHunspell(word));
}

QStringList Dictionary::suggestions(const QString& word) {
    const std::scoped_lock lock(mutex_);
    QStringList words;
    for (const std::string& suggestion : hunspell_->suggest(toHunspell(word)))
        words.append(QString::fromStdString(suggestion));
    return words;
}

} // namespace touchline

#else

class Hunspell {};

namespace touchline {

bool Dictionary::isPossible() {
    return false;
}

std::shared_ptr<Dictionary> Dictionary::read(const QString&) {
    return {};
}

bool Dictionary::knows(const QString&) {
    return true;
}

QStringList Dictionary::suggestions(const QString&) {
    return {};
}

} // namespace touchline

#endif

namespace touchline {

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell) : hunspell_(std::move(hunspell)) {}

Dictionary::~Dictionary() = default;

} // namespace touchline
