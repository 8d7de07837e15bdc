#include "core/insight/metric_name.h"

namespace touchline {

QString nameAtStep(const Metric& metric) {
    const bool isNps = metric.kind == MetricKind::nps && metric.name == u"NPS";
    return isNps ? u't' + metric.name : metric.name;
}

} // namespace touchline
