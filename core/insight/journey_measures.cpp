#include "core/insight/journey_measures.h"

#include "core/insight/trend.h"

namespace touchline {

QList<JourneyMeasure> journeyMeasures(const Project& project, Id<Journey> journey) {
    QList<JourneyMeasure> measures;
    for (const Metric& metric : project.library.metrics) {
        for (const MeasuredTarget& target : targetsOf(project, metric.id)) {
            const QList<TrendPoint> trend =
                target.journey == journey ? trendOf(project, metric, target) : QList<TrendPoint>();
            if (trend.isEmpty())
                continue;
            const TrendPoint& last = trend.last();
            measures.append({metric.id, target.persona, last.wave, last.value, last.margin, last.n});
        }
    }
    return measures;
}

} // namespace touchline
