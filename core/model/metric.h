#pragma once

#include "core/model/fields.h"

namespace touchline {

/// How answers to the question turn into emotion: see the formulas of each kind in core/insight.
BOOST_DEFINE_ENUM_CLASS(MetricKind, csat, grade, ces1, ces2, satisfaction, faces, sentiment, nps, enps,
                        result)
BOOST_DEFINE_ENUM_CLASS(Direction, high_is_good, low_is_good)
/// Functional and emotional experience each have their own curve.
BOOST_DEFINE_ENUM_CLASS(Dimension, functional, emotional)
BOOST_DEFINE_ENUM_CLASS(Reporting, mean, positive_share, net_score, figure)
BOOST_DEFINE_ENUM_CLASS(Rhythm, once, weekly, monthly, quarterly, half_yearly, yearly)

/// A question that is asked, or a result that is counted, again and again.
struct Metric {
    Id<Metric> id;
    MetricKind kind = MetricKind::csat;
    QString name;
    QString question;
    QString unit; ///< of a result: "%", "calls a mover"
    double scaleMin = 1;
    double scaleMax = 5;
    Direction direction = Direction::high_is_good;
    std::optional<Dimension> dimension; ///< the curve it feeds; none for NPS, eNPS and results
    Reporting reporting = Reporting::mean;
    std::optional<double> target;
    QDate targetDate;
    Rhythm rhythm = Rhythm::quarterly;
    QDate nextDate;
    Ext ext;

    bool operator==(const Metric&) const = default;
};
BOOST_DESCRIBE_STRUCT(Metric, (),
                      (id, kind, name, question, unit, scaleMin, scaleMax, direction, dimension, reporting,
                       target, targetDate, rhythm, nextDate, ext))

} // namespace touchline
