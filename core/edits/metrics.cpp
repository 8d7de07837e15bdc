#include "core/edits/metrics.h"

namespace touchline {

namespace {

struct Usual {
    double lowest;
    double highest;
    Direction direction;
    std::optional<Dimension> dimension;
    Reporting reporting;
};

Usual usualOf(MetricKind kind) {
    using enum Direction;
    switch (kind) {
    case MetricKind::csat:
        return {1, 5, high_is_good, Dimension::functional, Reporting::mean};
    case MetricKind::grade:
        return {1, 10, high_is_good, Dimension::functional, Reporting::mean};
    case MetricKind::ces1:
        return {1, 5, low_is_good, Dimension::functional, Reporting::mean};
    case MetricKind::ces2:
        return {1, 7, high_is_good, Dimension::functional, Reporting::mean};
    case MetricKind::satisfaction:
        return {0, 10, high_is_good, Dimension::functional, Reporting::mean};
    case MetricKind::faces:
        return {1, 5, high_is_good, Dimension::emotional, Reporting::mean};
    case MetricKind::sentiment:
        return {-1, 1, high_is_good, Dimension::emotional, Reporting::mean};
    case MetricKind::nps:
    case MetricKind::enps:
        return {0, 10, high_is_good, {}, Reporting::net_score};
    case MetricKind::result:
        return {0, 100, high_is_good, {}, Reporting::figure};
    }
    Q_UNREACHABLE();
}

} // namespace

Metric withUsualScale(Metric metric) {
    const Usual usual = usualOf(metric.kind);
    metric.scaleMin = usual.lowest;
    metric.scaleMax = usual.highest;
    metric.direction = usual.direction;
    metric.dimension = usual.dimension;
    metric.reporting = usual.reporting;
    return metric;
}

Project setMetricKind(const Project& project, Id<Metric> id, MetricKind kind) {
    return edited(project, id, [kind](Metric& metric) {
        metric.kind = kind;
        metric = withUsualScale(metric);
    });
}

} // namespace touchline
