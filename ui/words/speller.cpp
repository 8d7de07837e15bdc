#include "ui/words/speller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

namespace touchline {

namespace {

constexpr qsizetype mostSuggestions = 5;
constexpr qint64 longestList = 1 << 20; ///< bytes

QString listPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/dictionary.txt";
}

/// One word a line.
QSet<QString> addedWords() {
    QSet<QString> words;
    QFile file(listPath());
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.read(longestList)).split(u'\n'))
            words.insert(line.trimmed().toLower());
    }
    return words;
}

} // namespace

Speller& Speller::instance() {
    static QPointer<Speller> speller;
    if (!speller)
        speller = new Speller(QCoreApplication::instance());
    return *speller;
}

Speller::Speller(QObject* parent)
    : QObject(parent), added_(addedWords()), isOn_(QSettings().value("spelling", true).toBool()) {
    worker_.setMaxThreadCount(1);
}

void Speller::setOn(bool on) {
    if (on == isOn_)
        return;
    isOn_ = on;
    QSettings().setValue("spelling", on);
    emit changed();
}

std::shared_ptr<Dictionary> Speller::dictionary(const QString& language) {
    const auto known = dictionaries_.constFind(language);
    if (known != dictionaries_.constEnd() || !Dictionary::isPossible())
        return known == dictionaries_.constEnd() ? nullptr : *known;
    dictionaries_.insert(language, {});
    worker_.start([this, language] {
        auto read = Dictionary::read(language);
        QMetaObject::invokeMethod(this, [this, language, read] {
            dictionaries_[language] = read;
            emit changed();
        });
    });
    return {};
}

bool Speller::isWrong(const QString& word, const QString& language) {
    if (!isOn_ || added_.contains(word.toLower()))
        return false;
    const auto known = dictionary(language);
    return known && !known->knows(word);
}

void Speller::suggest(const QString& word, const QString& language, QObject& asker,
                      const std::function<void(const QStringList&)>& next) {
    const auto known = dictionary(language);
    if (!known)
        return next({});
    worker_.start([this, known, word, next, asker = QPointer<QObject>(&asker)] {
        const QStringList words = known->suggestions(word).mid(0, mostSuggestions);
        QMetaObject::invokeMethod(this, [next, asker, words] {
            if (asker)
                next(words);
        });
    });
}

void Speller::add(const QString& word) {
    added_.insert(word.toLower());
    // Where it can't be written the word is right until the program ends.
    QDir().mkpath(QFileInfo(listPath()).path());
    QFile file(listPath());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(word.toUtf8() + '\n');
    emit changed();
}

} // namespace touchline
