#include "core/edits/survey_import.h"

#include "core/edits/library.h"
#include "core/edits/metrics.h"
#include "core/exchange/import_result.h"
#include "core/exchange/place_match.h"
#include "core/exchange/survey_guess.h"
#include "core/model/folded.h"

#include <cmath>
#include <map>
#include <tuple>

namespace touchline {

namespace {

using ResultKey = std::tuple<Id<Metric>, Id<Journey>, Id<Stage>, Id<Step>, Id<Persona>>;

const SurveyColumn* columnAt(const SurveyMapping& mapping, const QStringList& headings, int at) {
    const auto it = std::ranges::find_if(mapping.columns, [&](const SurveyColumn& column) {
        return column.role == ColumnRole::answer && columnOf(headings, column.column) == at;
    });
    return it == mapping.columns.end() ? nullptr : &*it;
}

Metric metricOf(const SurveyColumn& column) {
    Metric metric = withUsualScale(
        {.kind = *column.kind, .name = cleanLine(column.metric.isEmpty() ? column.column : column.metric)});
    metric.direction = *column.direction;
    metric.scaleMin = column.scaleMin.value_or(metric.scaleMin);
    metric.scaleMax = column.scaleMax.value_or(metric.scaleMax);
    if (column.dimension)
        metric.dimension = column.dimension;
    return metric;
}

bool isSameQuestion(const Metric& a, const Metric& b) {
    return folded(a.name) == folded(b.name) && a.kind == b.kind && a.direction == b.direction &&
           a.scaleMin == b.scaleMin && a.scaleMax == b.scaleMax;
}

bool isOnScale(double value, const Metric& metric) {
    const bool isFixed = metric.kind == MetricKind::nps || metric.kind == MetricKind::enps;
    return value >= metric.scaleMin && value <= metric.scaleMax && (!isFixed || value == std::floor(value));
}

class Import {
public:
    Import(const Project& project, const SurveyAnswers& answers, const SurveyMapping& mapping,
           const SurveyTarget& target)
        : answers_(answers), mapping_(mapping), target_(target) {
        import_.project = project;
    }

    SurveyImport made() && {
        const Journey* journey = find(import_.project, target_.journey);
        if (!journey)
            return std::move(import_);
        match(PlaceNames(*journey));
        findMetrics();
        for (const SurveyAnswer& answer : latest())
            count(answer);
        if (!results_.empty())
            putIn();
        addQuotes();
        return std::move(import_);
    }

private:
    /// Where an answer counts: what the journey does not know, as the journey itself.
    JourneyPlace placed(const SurveyAnswer& answer) const {
        return places_[answer.place].value_or(JourneyPlace());
    }

    /// One answer of a respondent about one step, also where the survey calls the step by several names.
    QList<SurveyAnswer> latest() {
        using Key = std::tuple<quint64, int, Id<Stage>, Id<Step>>;
        std::map<Key, qsizetype> known;
        QList<SurveyAnswer> kept;
        kept.reserve(answers_.answers.size());
        const bool hasAliases = std::ranges::any_of(isAlias_, std::identity());
        for (const SurveyAnswer& answer : answers_.answers) {
            const bool isLeftOut = !places_[answer.place] && mapping_.unmatched == Unmatched::left_out;
            if (answer.respondent == 0 || !hasAliases || isLeftOut) {
                kept.append(answer);
                continue;
            }
            const JourneyPlace place = placed(answer);
            const auto [at, isNew] =
                known.insert({Key(answer.respondent, answer.column, place.stage, place.step), kept.size()});
            if (isNew) {
                kept.append(answer);
                continue;
            }
            ++import_.double_;
            SurveyAnswer& other = kept[at->second];
            if (std::tie(answer.day, answer.row) >= std::tie(other.day, other.row))
                other = answer;
        }
        return kept;
    }

    void match(const PlaceNames& names) {
        QSet<QUuid> met;
        for (const SurveyPlace& named : answers_.places) {
            const auto place = names.place(named, mapping_.places);
            places_.append(place);
            const QUuid id = !place ? QUuid() : place->step ? place->step.value() : place->stage.value();
            isAlias_.append(met.contains(id));
            met.insert(id);
        }
        std::map<QString, UnknownPlace> unknown;
        for (const SurveyAnswer& answer : answers_.answers) {
            if (places_[answer.place])
                continue;
            const QString& name = answers_.places[answer.place].name();
            UnknownPlace& one = unknown[name];
            one.name = name;
            one.answers += answer.count;
        }
        for (const auto& [name, place] : unknown)
            import_.unknown.append(place);
        std::ranges::stable_sort(import_.unknown, std::greater(), &UnknownPlace::answers);
        constexpr qsizetype mostWithNear = 200; // nobody goes through more
        for (qsizetype i = 0; i < std::min(mostWithNear, import_.unknown.size()); ++i)
            import_.unknown[i].near = names.nearMisses(import_.unknown[i].name);
        for (const QString& name : answers_.personas) {
            const auto it =
                std::ranges::find_if(import_.project.library.personas, [&](const Persona& persona) {
                    return !name.isEmpty() && folded(persona.name.trimmed()) == folded(name);
                });
            personas_.append(it == import_.project.library.personas.end() ? Id<Persona>() : it->id);
        }
    }

    void findMetrics() {
        for (const SurveyAnswer& answer : answers_.answers) {
            if (metrics_.contains(answer.column))
                continue;
            const SurveyColumn* column = columnAt(mapping_, answers_.headings, answer.column);
            if (!column)
                continue;
            SurveyColumn asked = *column;
            if (!asked.kind)
                asked.kind = kindOfScores(answers_, answer.column);
            const Metric wanted = metricOf(asked);
            const auto& known = import_.project.library.metrics;
            const auto it = std::ranges::find_if(
                known, [&](const Metric& metric) { return isSameQuestion(metric, wanted); });
            Id<Metric> id = it == known.end() ? Id<Metric>() : it->id;
            if (!id) {
                const Added<Metric> added = addToLibrary(import_.project, wanted);
                import_.project = added.project;
                id = added.id;
                if (id)
                    import_.newMetrics.append(wanted.name);
            }
            if (const Metric* metric = find(import_.project, id))
                metrics_.insert(answer.column, *metric);
        }
    }

    void count(const SurveyAnswer& answer) {
        const auto metric = metrics_.constFind(answer.column);
        if (metric == metrics_.cend() || !isOnScale(answer.value, *metric)) {
            import_.offScale[answers_.headings.value(answer.column)] += answer.count;
            return;
        }
        if (!places_[answer.place] && mapping_.unmatched == Unmatched::left_out) {
            import_.leftOut += answer.count;
            return;
        }
        const JourneyPlace at = placed(answer);
        const Id<Journey> journey = at.step || at.stage ? Id<Journey>() : target_.journey;
        add({metric->id, journey, at.stage, at.step, {}}, answer);
        const Id<Persona> persona = personas_[answer.persona];
        if (persona)
            add({metric->id, journey, at.stage, at.step, persona}, answer);
        else if (answer.persona > 0)
            import_.strangers[answers_.personas[answer.persona]] += answer.count;
        import_.answers += answer.count;
    }

    void add(const ResultKey& key, const SurveyAnswer& answer) {
        AnswerCount& sum = results_[key][answer.value];
        sum.value = answer.value;
        sum.count += answer.count;
        sum.weights += answer.weights;
        sum.squaredWeights += answer.squaredWeights;
    }

    Wave& wave(Project& project) {
        const QString name = cleanLine(target_.wave);
        const QString source = cleanLine(target_.source);
        for (Wave& wave : project.waves) {
            if (folded(wave.name) != folded(name))
                continue;
            if (source.isEmpty())
                return wave;
            if (wave.source == source)
                takeOut(wave);
            else if (!wave.source.split(", ").contains(source))
                wave.source = wave.source.isEmpty() ? source : wave.source + ", " + source;
            return wave;
        }
        project.waves.append({.id = Id<Wave>::create(),
                              .name = name,
                              .date = target_.date.isValid() ? target_.date : answers_.last,
                              .source = source});
        return project.waves.last();
    }

    /// What the same file gave before, by another mapping perhaps. Figures without answers were typed.
    void takeOut(Wave& wave) {
        const Journey& journey = *find(import_.project, target_.journey);
        const auto isOfFile = [&](const WaveResult& result) {
            const ResultKey key(result.metric, result.journey, result.stage, result.step, result.persona);
            const bool isHere = result.journey == journey.id || find(journey.stages, result.stage) ||
                                find(journey.steps, result.step);
            const bool isAsked = std::ranges::any_of(
                metrics_, [&](const Metric& metric) { return metric.id == result.metric; });
            return isHere && isAsked && !result.answers.isEmpty() && !results_.contains(key);
        };
        import_.replacedResults += int(wave.results.removeIf(isOfFile));
    }

    void putIn() {
        constexpr size_t mostValues = 1000; // of one question: beyond that it is none
        if (isFull(import_.project.waves))
            return;
        Wave& wave = this->wave(import_.project);
        import_.wave = wave.id;
        QSet<QUuid> places;
        for (const auto& [key, counts] : results_) {
            if (counts.size() > mostValues)
                throw ImportError(ImportError::Kind::invalid, 0,
                                  find(import_.project, std::get<0>(key))->name);
            const auto [metric, journey, stage, step, persona] = key;
            QList<AnswerCount> answers;
            for (const auto& [value, count] : counts)
                answers.append(count);
            const auto old = std::ranges::find_if(wave.results, [&key = key](const WaveResult& result) {
                return ResultKey(result.metric, result.journey, result.stage, result.step, result.persona) ==
                       key;
            });
            if (old != wave.results.end()) {
                *old = {.id = old->id,
                        .metric = metric,
                        .journey = journey,
                        .stage = stage,
                        .step = step,
                        .persona = persona,
                        .answers = answers};
                ++import_.replacedResults;
            } else if (!isFull(wave.results)) {
                wave.results.append({.id = Id<WaveResult>::create(),
                                     .metric = metric,
                                     .journey = journey,
                                     .stage = stage,
                                     .step = step,
                                     .persona = persona,
                                     .answers = answers});
            }
            if (stage || step)
                places.insert(step ? step.value() : stage.value());
        }
        import_.places = int(places.size());
    }

    /// What was said, with the wave, the step and the channel as its source.
    void addQuotes() {
        for (const SurveyQuote& quote : answers_.quotes) {
            QStringList source{cleanLine(target_.wave), answers_.places[quote.place].name(), quote.channel};
            source.removeAll(QString());
            const Evidence evidence{.kind = EvidenceKind::quote,
                                    .text = quote.text,
                                    .source = source.join(QStringLiteral(", ")),
                                    .date = quote.date};
            const bool isKnown =
                std::ranges::any_of(import_.project.library.evidence, [&](const Evidence& one) {
                    return one.text == evidence.text && one.source == evidence.source;
                });
            if (isKnown)
                continue;
            const Added<Evidence> added = addToLibrary(import_.project, evidence);
            import_.project = added.project;
            import_.quotes += !added.id.isNull();
        }
    }

    const SurveyAnswers& answers_;
    const SurveyMapping& mapping_;
    const SurveyTarget& target_;
    SurveyImport import_;
    QList<std::optional<JourneyPlace>> places_; ///< by the numbers of the survey
    QList<bool> isAlias_;                       ///< whether an earlier place is the same
    QList<Id<Persona>> personas_;
    QHash<int, Metric> metrics_;
    std::map<ResultKey, std::map<double, AnswerCount>> results_;
};

} // namespace

Id<Journey> likeliestJourney(const Project& project, const SurveyAnswers& answers,
                             const SurveyMapping& mapping) {
    Id<Journey> best;
    std::tuple<qint64, bool, bool> most;
    for (const Journey& journey : project.journeys) {
        const PlaceNames names(journey);
        QList<bool> isKnown;
        for (const SurveyPlace& place : answers.places)
            isKnown.append(!place.name().isEmpty() && names.place(place, mapping.places).has_value());
        qint64 known = 0;
        for (const SurveyAnswer& answer : answers.answers)
            known += isKnown[answer.place] ? answer.count : 0;
        const std::tuple rank(known, journey.kind == JourneyKind::customer,
                              journey.state == JourneyState::as_is);
        if (!best || rank > most) {
            most = rank;
            best = journey.id;
        }
    }
    return best;
}

MetricKind kindOfScores(const SurveyAnswers& answers, int column) {
    double lowest = std::numeric_limits<double>::max(), highest = std::numeric_limits<double>::lowest();
    for (const SurveyAnswer& answer : answers.answers) {
        if (answer.column != column)
            continue;
        lowest = std::min(lowest, answer.value);
        highest = std::max(highest, answer.value);
    }
    return publishedKind(lowest, highest);
}

SurveyImport importSurvey(const Project& project, const SurveyAnswers& answers, const SurveyMapping& mapping,
                          const SurveyTarget& target) {
    return Import(project, answers, mapping, target).made();
}

} // namespace touchline
