#pragma once

#include "core/edits/edited.h"

namespace touchline {

/// The metric with the scale, direction, dimension and way of reporting that its kind of question usually
/// has.
Metric withUsualScale(Metric metric);

/// The metric is of another kind from now on, with what that usually has.
Project setMetricKind(const Project& project, Id<Metric> metric, MetricKind kind);

} // namespace touchline
