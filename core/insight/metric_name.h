#pragma once

#include "core/model/metric.h"

namespace touchline {

/// What a question is called where it is asked at one step: an NPS about one contact is another question than
/// that about the whole journey, and is named tNPS.
QString nameAtStep(const Metric& metric);

} // namespace touchline
