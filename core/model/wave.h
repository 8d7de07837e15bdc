#pragma once

#include "core/model/journey.h"

namespace touchline {

/// Answers of one value: how many, and the sums that weighted means need.
struct AnswerCount {
    double value = 0;
    int count = 0;
    double weights = 0;
    double squaredWeights = 0;

    bool operator==(const AnswerCount&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnswerCount, (), (value, count, weights, squaredWeights))

/// What one question gave at one target: a histogram, or the bare figure where only that is known.
struct WaveResult {
    Id<WaveResult> id;
    Id<Metric> metric;
    Id<Journey> journey; ///< exactly one of journey, stage and step is the target
    Id<Stage> stage;
    Id<Step> step;
    Id<Persona> persona; ///< null: all
    QList<AnswerCount> answers;
    std::optional<double> value;  ///< on the metric's own scale, where no answers are kept
    std::optional<double> margin; ///< half of the interval of that value
    std::optional<int> n;
    std::optional<double> sd;
    Ext ext;

    bool operator==(const WaveResult&) const = default;
};
BOOST_DESCRIBE_STRUCT(WaveResult, (),
                      (id, metric, journey, stage, step, persona, answers, value, margin, n, sd, ext))

/// One dated round of measuring. Holds no respondents.
struct Wave {
    Id<Wave> id;
    QString name; ///< "April 2026"
    QDate date;
    QString source;
    QList<WaveResult> results;
    Ext ext;

    bool operator==(const Wave&) const = default;
};
BOOST_DESCRIBE_STRUCT(Wave, (), (id, name, date, source, results, ext))

} // namespace touchline
