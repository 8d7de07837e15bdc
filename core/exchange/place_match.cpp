#include "core/exchange/place_match.h"

#include "core/model/folded.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <numeric>

namespace touchline {

namespace {

QString keyOf(const QString& text) {
    return folded(QStringView(text).trimmed());
}

template <class T>
void name(QHash<QString, Id<T>>& names, const QString& text, Id<T> id) {
    const QString key = keyOf(text);
    if (!key.isEmpty() && !names.contains(key))
        names.insert(key, id);
}

/// How many letters have to be changed, added or left out (Levenshtein).
qsizetype distance(QStringView a, QStringView b) {
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

QStringList wordsOf(const QString& key) {
    QStringList words;
    QString word;
    for (const QChar c : key + u' ') {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    return words;
}

/// 0 for the same, up to 1 for nothing in common.
double unlikeness(const QString& a, const QString& b) {
    constexpr qsizetype mostLetters = 200;
    const QStringList some = wordsOf(a), others = wordsOf(b);
    const QStringList& fewer = some.size() <= others.size() ? some : others;
    const QStringList& more = some.size() <= others.size() ? others : some;
    qsizetype shared = 0, letters = 0;
    for (const QString& word : fewer) {
        letters += word.size();
        shared += more.contains(word) ? word.size() : 0;
    }
    const double byWords = letters > 3 ? 0.6 * (1 - double(shared) / double(letters)) + 0.2 : 1;
    const QString x = a.left(mostLetters), y = b.left(mostLetters);
    const double byLetters =
        double(distance(x, y)) / double(std::max<qsizetype>(1, std::max(x.size(), y.size())));
    return std::min(byWords, byLetters);
}

} // namespace

PlaceNames::PlaceNames(const Journey& journey) {
    for (const Id<Step> id : columns(journey)) {
        const QString& title = find(journey.steps, id)->title;
        name(steps_, title, id);
        titles_.append(title);
    }
    for (const Stage& stage : journey.stages) {
        name(stages_, stage.title, stage.id);
        titles_.append(stage.title);
    }
    titles_.removeAll(QString());
    QSet<Id<Lane>> contactLanes;
    for (const Lane& lane : journey.lanes) {
        if (lane.kind == LaneKind::contacts)
            contactLanes.insert(lane.id);
    }
    for (const Card& card : journey.cards) {
        if (card.step && contactLanes.contains(card.lane))
            name(contacts_, card.text, card.step);
    }
}

Id<Step> PlaceNames::step(const QString& title) const {
    const QString key = keyOf(title);
    return steps_.value(key, contacts_.value(key));
}

Id<Stage> PlaceNames::stage(const QString& title) const {
    return stages_.value(keyOf(title));
}

std::optional<JourneyPlace> PlaceNames::place(const SurveyPlace& named,
                                              const QMap<QString, QString>& aliases) const {
    if (named.name().isEmpty())
        return JourneyPlace();
    for (const QString& text : {named.step, named.touchpoint, named.stage}) {
        if (text.isEmpty())
            continue;
        const auto alias = std::find_if(aliases.keyBegin(), aliases.keyEnd(),
                                        [&](const QString& one) { return keyOf(one) == keyOf(text); });
        const QString title = alias == aliases.keyEnd() ? text : aliases[*alias];
        if (title.isEmpty())
            return JourneyPlace();
        const bool isStage = text == named.stage && named.step.isEmpty() && stage(title);
        if (const Id<Step> found = step(title); found && !isStage)
            return JourneyPlace{{}, found};
        if (const Id<Stage> found = stage(title))
            return JourneyPlace{found, {}};
    }
    return {};
}

QStringList PlaceNames::nearMisses(const QString& text) const {
    constexpr double mostUnlike = 0.5;
    constexpr qsizetype most = 3;
    QList<std::pair<double, QString>> near;
    const QString key = keyOf(text);
    for (const QString& title : titles_) {
        const double unlike = unlikeness(key, keyOf(title));
        if (unlike < mostUnlike)
            near.append({unlike, title});
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList titles;
    for (const auto& [unlike, title] : near) {
        if (titles.size() < most && !titles.contains(title))
            titles.append(title);
    }
    return titles;
}

} // namespace touchline
