#pragma once

#include "core/exchange/survey_answers.h"
#include "core/model/project.h"

namespace touchline {

/// Where a survey goes.
struct SurveyTarget {
    Id<Journey> journey;
    QString wave; ///< its name; a wave of the same name takes the answers in
    QDate date;   ///< of a new wave; null: the last day of the answers
    QString source;
};

/// A name that the journey does not know, how many answers it has, and what may be meant.
struct UnknownPlace {
    QString name;
    int answers = 0;
    QStringList near;

    bool operator==(const UnknownPlace&) const = default;
};

/// A project with a wave of answers, and what became of them. Every answer that was read is in one of these
/// numbers.
struct SurveyImport {
    Project project;
    Id<Wave> wave;               ///< null where no answer was left
    int answers = 0;             ///< in the wave
    int places = 0;              ///< steps and stages that they are about
    int replacedResults = 0;     ///< of the wave, imported once more
    int double_ = 0;             ///< one respondent, two names of one step: the later one counts
    QList<UnknownPlace> unknown; ///< the most answers first
    int leftOut = 0;             ///< answers at these, where they are left out
    QMap<QString, int> offScale; ///< heading -> answers that its scale does not have
    QMap<QString, int>
        strangers; ///< personas that the project does not know -> answers; they count among all
    QStringList newMetrics;
    int quotes = 0;
};

/// The journey whose steps the answers name most; the first of equals, customer journeys of today in front.
/// Null without journeys.
Id<Journey> likeliestJourney(const Project& project, const SurveyAnswers& answers,
                             const SurveyMapping& mapping);

/// publishedKind() of all answers in this column.
MetricKind kindOfScores(const SurveyAnswers& answers, int column);

/// The answers as a wave of histograms: per question, place and persona, and per question and place over all.
/// Metrics are those of the library with the same name, kind and scale, else new ones. Results that the wave
/// has for the same are replaced, so that importing twice changes nothing.
SurveyImport importSurvey(const Project& project, const SurveyAnswers& answers, const SurveyMapping& mapping,
                          const SurveyTarget& target);

} // namespace touchline
