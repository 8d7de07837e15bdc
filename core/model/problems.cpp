#include "core/model/problems.h"

#include "core/model/clean_text.h"
#include "core/model/ranges.h"
#include "core/model/references.h"
#include "core/model/scalar_text.h"
#include "core/model/walk.h"

#include <QHash>
#include <QSet>

#include <cstring>

namespace touchline {

namespace {

constexpr qsizetype mostProblems = 100;

class Findings {
public:
    void add(ProblemKind kind, const Place& place, const QString& detail = {}) {
        if (list_.size() < mostProblems)
            list_.append({kind, place.text(), detail.left(80)});
    }

    const QList<Problem>& list() const { return list_; }

private:
    QList<Problem> list_;
};

/// Whether ISO dates, which have four digits for the year, can say it.
bool isWritable(QDate date) {
    return date.isNull() || (date.year() >= 1 && date.year() <= 9999);
}

/// What can be said about a value by itself.
struct Values {
    Findings& findings;

    void list(const auto& list, const Place& place) {
        if (list.size() > limits::listItems)
            findings.add(ProblemKind::too_many, place, QString::number(list.size()));
    }

    template <class Owner, class D, class T>
    void value(const T& value, const Place& place) {
        if constexpr (isOptional<T>) {
            if (value)
                this->value<Owner, D>(*value, place);
        } else if constexpr (std::same_as<T, QString>) {
            text(value, place);
        } else if constexpr (TextMap<T>) {
            list(value, place);
            for (auto it = value.begin(); it != value.end(); ++it) {
                text(it.key(), place);
                text(it.value(), place);
            }
        } else if constexpr (std::same_as<T, int> || std::same_as<T, qint64> || std::same_as<T, double>) {
            if (!range<D::pointer>.contains(static_cast<double>(value)))
                findings.add(ProblemKind::out_of_range, place, toText(value));
        } else if constexpr (std::same_as<T, QDate>) {
            date(value, place);
        } else if constexpr (std::same_as<T, QDateTime>) {
            date(value.toUTC().date(), place);
        }
    }

    void text(const QString& text, const Place& place) {
        if (!isCleanText(text))
            findings.add(ProblemKind::unclean_text, place, cleanLine(text));
    }

    void date(QDate date, const Place& place) {
        if (!isWritable(date))
            findings.add(ProblemKind::out_of_range, place, QString::number(date.year()));
    }
};

void checkIds(const Project& project, Findings& findings) {
    QHash<QUuid, const char*> types;
    forEachDefinition(project, [&](QUuid id, const char* type, const Place& place) {
        if (id.isNull())
            findings.add(ProblemKind::missing_id, place);
        else if (types.contains(id))
            findings.add(ProblemKind::double_id, place, id.toString(QUuid::Id128));
        else
            types.insert(id, type);
    });
    forEachReference(project, [&](QUuid id, const char* type, const Place& place) {
        const char* found = types.value(id, nullptr);
        if (!found || (*type && std::strcmp(type, found) != 0))
            findings.add(ProblemKind::dangling_reference, place, id.toString(QUuid::Id128));
    });
}

template <Entity T>
QSet<Id<T>> idsOf(const QList<T>& list) {
    QSet<Id<T>> ids;
    ids.reserve(list.size());
    for (const T& entry : list)
        ids.insert(entry.id);
    return ids;
}

QSet<Id<Lane>> contentLanes(const Journey& journey) {
    QSet<Id<Lane>> ids;
    for (const Lane& lane : journey.lanes) {
        if (ownsCards(lane.kind))
            ids.insert(lane.id);
    }
    return ids;
}

/// The lists of a journey point at each other, never into another journey.
void checkScope(const Journey& journey, const Place& place, Findings& findings) {
    const auto stages = idsOf(journey.stages);
    const auto steps = idsOf(journey.steps);
    const auto lanes = contentLanes(journey);
    const auto curves = idsOf(journey.curves);

    const auto check = [&](bool isWithin, const char* list, qsizetype index, const char* field, QString id) {
        const Place listPlace{&place, list};
        const Place entryPlace{&listPlace, nullptr, index};
        if (!isWithin)
            findings.add(ProblemKind::wrong_scope, {&entryPlace, field}, id);
    };
    for (qsizetype i = 0; i < journey.steps.size(); ++i) {
        const Step& step = journey.steps[i];
        check(stages.contains(step.stage), "steps", i, "stage", step.stage.text());
    }
    for (qsizetype i = 0; i < journey.cards.size(); ++i) {
        const Card& card = journey.cards[i];
        check(lanes.contains(card.lane), "cards", i, "lane", card.lane.text());
        check(!card.step || steps.contains(card.step), "cards", i, "step", card.step.text());
    }
    for (qsizetype i = 0; i < journey.points.size(); ++i) {
        const CurvePoint& point = journey.points[i];
        check(curves.contains(point.curve), "points", i, "curve", point.curve.text());
        check(steps.contains(point.step), "points", i, "step", point.step.text());
    }
}

void checkTargets(const Wave& wave, const Place& place, Findings& findings) {
    const Place results{&place, "results"};
    for (qsizetype i = 0; i < wave.results.size(); ++i) {
        const WaveResult& result = wave.results[i];
        if (!result.journey.isNull() + !result.stage.isNull() + !result.step.isNull() != 1)
            findings.add(ProblemKind::wrong_scope, {&results, nullptr, i});
    }
}

void checkImages(const QList<Image>& images, const Place& place, Findings& findings) {
    qsizetype total = 0;
    for (qsizetype i = 0; i < images.size(); ++i) {
        const Image& image = images[i];
        total += image.bytes.size();
        if (image.bytes.size() > limits::imageBytes)
            findings.add(ProblemKind::too_many, {&place, nullptr, i}, QString::number(image.bytes.size()));
        else if (!image.bytes.isEmpty() && image.id != imageId(image.bytes))
            findings.add(ProblemKind::bad_image, {&place, nullptr, i}, image.id.text());
    }
    if (total > limits::allBytes)
        findings.add(ProblemKind::too_many, place, QString::number(total));
}

} // namespace

QList<Problem> problems(const Project& project) {
    Findings findings;
    const Place top;
    Values values{findings};
    walk(project, top, values);
    checkIds(project, findings);

    const Place journeys{&top, "journeys"};
    for (qsizetype i = 0; i < project.journeys.size(); ++i)
        checkScope(project.journeys[i], {&journeys, nullptr, i}, findings);
    const Place waves{&top, "waves"};
    for (qsizetype i = 0; i < project.waves.size(); ++i)
        checkTargets(project.waves[i], {&waves, nullptr, i}, findings);
    checkImages(project.images, {&top, "images"}, findings);
    return findings.list();
}

} // namespace touchline
