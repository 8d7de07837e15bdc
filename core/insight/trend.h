#pragma once

#include "core/model/project.h"

/// How the answers to a question, or a result, went over the waves.
namespace touchline {

/// What a figure is about.
struct MeasuredTarget {
    Id<Journey> journey; ///< exactly one of journey, stage and step, as in a result of a wave
    Id<Stage> stage;
    Id<Step> step;
    Id<Persona> persona; ///< null: all

    bool operator==(const MeasuredTarget&) const = default;
};
MeasuredTarget targetOf(const WaveResult& result);

/// What was measured of a metric, each target once, in the order of the waves.
QList<MeasuredTarget> targetsOf(const Project& project, Id<Metric> metric);

/// One wave of a trend, on the metric's own scale.
struct TrendPoint {
    Id<Wave> wave;
    QDate date;
    std::optional<double> value;  ///< none where an NPS has too few answers
    std::optional<double> margin; ///< half of the 95 % interval, where it is known
    std::optional<int> n;

    bool operator==(const TrendPoint&) const = default;
};

/// What one result says. NPS and eNPS as score, any other as mean.
TrendPoint trendPoint(const Wave& wave, const Metric& metric, const WaveResult& result);

/// In the order of dates.
QList<TrendPoint> trendOf(const Project& project, const Metric& metric, const MeasuredTarget& target);

} // namespace touchline
