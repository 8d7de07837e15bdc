#include "core/insight/overdue.h"

namespace touchline {

namespace {

QDate lastMeasured(const Project& project, Id<Metric> metric) {
    QDate last;
    for (const Wave& wave : project.waves) {
        const bool asked = std::ranges::any_of(
            wave.results, [metric](const WaveResult& result) { return result.metric == metric; });
        if (asked && (last.isNull() || wave.date > last))
            last = wave.date;
    }
    return last;
}

QDate after(QDate date, Rhythm rhythm) {
    switch (rhythm) {
    case Rhythm::once:
        return {};
    case Rhythm::weekly:
        return date.addDays(7);
    case Rhythm::monthly:
        return date.addMonths(1);
    case Rhythm::quarterly:
        return date.addMonths(3);
    case Rhythm::half_yearly:
        return date.addMonths(6);
    case Rhythm::yearly:
        break;
    }
    return date.addYears(1);
}

} // namespace

QDate dueDate(const Project& project, const Metric& metric) {
    const QDate last = lastMeasured(project, metric.id);
    const bool isMet = last.isValid() && (metric.nextDate.isNull() || last >= metric.nextDate);
    return isMet ? after(last, metric.rhythm) : metric.nextDate;
}

QList<Overdue> overdueMetrics(const Project& project, QDate today) {
    QList<Overdue> overdue;
    for (const Metric& metric : project.library.metrics) {
        const QDate due = dueDate(project, metric);
        if (due.isValid() && due < today)
            overdue.append({metric.id, due});
    }
    std::ranges::stable_sort(overdue, {}, &Overdue::due);
    return overdue;
}

} // namespace touchline
