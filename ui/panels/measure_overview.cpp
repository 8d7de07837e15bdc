#include "ui/panels/measure_overview.h"

#include "core/insight/evidence_meter.h"
#include "core/insight/overdue.h"
#include "core/model/home.h"
#include "ui/panels/figures.h"
#include "ui/panels/meter_field.h"
#include "ui/panels/trends_field.h"

namespace touchline {

namespace {

constexpr qsizetype mostMeters = 20; ///< journeys, so that the page stays one that is read

QList<Link> overdueLinks(const Project& project) {
    const QDate today = QDate::currentDate();
    QList<Link> links;
    for (const Overdue& overdue : overdueMetrics(project, today)) {
        const Metric* metric = find(project, overdue.metric);
        const QString name = metric->name.isEmpty() ? Form::tr("No name yet") : metric->name;
        links.append({overdue.metric.value(),
                      name + QStringLiteral(" · ") + overdueText(project, overdue.metric, today)});
    }
    return links;
}

TrendsField* wholeJourneys(Document& document, bool areResults) {
    const auto which = [areResults](const Metric& metric, const MeasuredTarget& target) {
        return target.journey && (metric.kind == MetricKind::result) == areResults;
    };
    return new TrendsField(document, which, true);
}

void addEvidence(Form& form) {
    Document& document = form.document();
    form.note(Form::tr("When we last heard a person"), "", [](const Project& now) {
        const QDate today = QDate::currentDate();
        return lastHeardText(lastHeard(now, today), today);
    });
    for (const Journey& journey : document.project().journeys.mid(0, mostMeters))
        form.add(journey.title.isEmpty() ? Form::tr("No title yet") : journey.title,
                 new MeterField(document, journey.id));
}

} // namespace

QString overdueText(const Project& project, Id<Metric> id, QDate today) {
    const Metric* metric = find(project, id);
    const QDate due = metric ? dueDate(project, *metric) : QDate();
    if (due.isNull() || due >= today)
        return {};
    return Form::tr("Overdue since %1, %n day(s)", nullptr, int(due.daysTo(today))).arg(dateText(due));
}

void fillMeasureOverview(Form& form) {
    Document& document = form.document();
    form.kind(Form::tr("Overview"));
    form.row({{Form::tr("Experience"), wholeJourneys(document, false)},
              {Form::tr("Results"), wholeJourneys(document, true)}});
    form.links(Form::tr("Overdue"), "late", overdueLinks);
    addEvidence(form);
}

} // namespace touchline
