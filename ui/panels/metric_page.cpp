#include "ui/panels/metric_page.h"

#include "core/edits/metrics.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/figures.h"
#include "ui/panels/measure_overview.h"
#include "ui/panels/text_field.h"
#include "ui/panels/trends_field.h"

namespace touchline {

namespace {

Binding<int> bindKind(Id<Metric> id) {
    return {Form::tr("Change kind of metric"),
            [id](const Project& project) { return int(valueOf<&Metric::kind>(project, id)); },
            [id](const Project& project, int kind) { return setMetricKind(project, id, MetricKind(kind)); }};
}

void addScale(Form& form, Id<Metric> id, const QString& edit) {
    Document& document = form.document();
    form.row({{Form::tr("Kind"),
               new ChoiceField(document,
                               {Form::tr("Customer satisfaction (CSAT)"), Form::tr("Grade"),
                                Form::tr("Customer effort score, 1"), Form::tr("Customer effort score, 2"),
                                Form::tr("Satisfaction"), Form::tr("Faces"), Form::tr("Sentiment"),
                                Form::tr("Net promoter score"), Form::tr("eNPS"), Form::tr("Result")},
                               bindKind(id)),
               3},
              {Form::tr("Curve that it feeds"),
               new ChoiceField(document, {Form::tr("None"), Form::tr("Functional"), Form::tr("Emotional")},
                               bindChoice<&Metric::dimension>(id, edit)),
               2},
              {Form::tr("Reported as"),
               new ChoiceField(document,
                               {Form::tr("Mean"), Form::tr("Share of good answers"), Form::tr("Net score"),
                                Form::tr("Figure")},
                               bindChoice<&Metric::reporting>(id, edit)),
               2}});
    form.row({{Form::tr("Lowest answer"), new LineField(document, bindFigure<&Metric::scaleMin>(id, edit))},
              {Form::tr("Highest answer"), new LineField(document, bindFigure<&Metric::scaleMax>(id, edit))},
              {Form::tr("Direction"),
               new ChoiceField(document, {Form::tr("High is good"), Form::tr("Low is good")},
                               bindChoice<&Metric::direction>(id, edit))},
              {Form::tr("Unit"), new LineField(document, bind<&Metric::unit>(id, edit))}});
}

void addRhythm(Form& form, Id<Metric> id, const QString& edit) {
    Document& document = form.document();
    const QString day = Form::tr("31-12-2026");
    form.row(
        {{Form::tr("Target"), new LineField(document, bindFigure<&Metric::target>(id, edit))},
         {Form::tr("Target date"), new LineField(document, bindDate<&Metric::targetDate>(id, edit), day)},
         {Form::tr("Rhythm"),
          new ChoiceField(document,
                          {Form::tr("Once"), Form::tr("Weekly"), Form::tr("Monthly"), Form::tr("Quarterly"),
                           Form::tr("Half-yearly"), Form::tr("Yearly")},
                          bindChoice<&Metric::rhythm>(id, edit))},
         {Form::tr("Next measurement"),
          new LineField(document, bindDate<&Metric::nextDate>(id, edit), day)}});
    form.note({}, "gap", [id](const Project& now) { return overdueText(now, id, QDate::currentDate()); });
}

} // namespace

void fillMetricPage(Form& form, Id<Metric> id) {
    Document& document = form.document();
    const QString edit = Form::tr("Change metric");
    form.add(Form::tr("Name"), new LineField(document, bind<&Metric::name>(id, edit)));
    form.add(Form::tr("Question"), new TextField(document, bind<&Metric::question>(id, edit)));
    addScale(form, id, edit);
    addRhythm(form, id, edit);
    form.add(Form::tr("Over the waves"),
             new TrendsField(document,
                             [id](const Metric& metric, const MeasuredTarget&) { return metric.id == id; }));
}

} // namespace touchline
