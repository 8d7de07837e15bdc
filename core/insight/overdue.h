#pragma once

#include "core/model/project.h"

/// Which measurements are late.
namespace touchline {

/// When a metric is to be measured again: its next date, or, where a wave has been held since or none is set,
/// the last wave plus its rhythm. Null where nobody said, or where it was to be measured once and was.
QDate dueDate(const Project& project, const Metric& metric);

struct Overdue {
    Id<Metric> metric;
    QDate due;
};

/// The longest overdue first.
QList<Overdue> overdueMetrics(const Project& project, QDate today);

} // namespace touchline
