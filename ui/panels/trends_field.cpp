#include "ui/panels/trends_field.h"

#include "core/model/home.h"
#include "ui/drawing/words.h"
#include "ui/look/plain_label.h"
#include "ui/messages/measure_text.h"
#include "ui/panels/figures.h"
#include "ui/panels/measure_targets.h"
#include "ui/panels/trend_chart.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

namespace touchline {

namespace {

/// How much of a scale a chart shows at least, so that small changes look small.
constexpr double leastShareOfScale = 0.25;

/// What the wave of a point has of the target; null where there is no such point.
const WaveResult* resultAt(const Project& project, const QList<TrendPoint>& points, qsizetype at,
                           Id<Metric> metric, const MeasuredTarget& target) {
    const Wave* wave = at < 0 ? nullptr : find(project, points[at].wave);
    const auto isIt = [&](const WaveResult& result) {
        return result.metric == metric && targetOf(result) == target;
    };
    if (!wave)
        return nullptr;
    const auto result = std::ranges::find_if(wave->results, isIt);
    return result == wave->results.end() ? nullptr : &*result;
}

QList<TrendMark> marksOf(const QList<TrendPoint>& points) {
    QList<TrendMark> marks;
    for (const TrendPoint& point : points) {
        const double margin = point.margin.value_or(0);
        if (point.value && point.date.isValid())
            marks.append({point.date, *point.value, *point.value - margin, *point.value + margin});
    }
    return marks;
}

QString targetText(const Metric& metric) {
    if (!metric.target)
        return {};
    const QString target = figureText(metric.target);
    return metric.targetDate.isNull()
               ? TrendsField::tr("Target %1").arg(target)
               : TrendsField::tr("Target %1 by %2").arg(target, dateText(metric.targetDate));
}

void addLine(QVBoxLayout& column, const QString& text, const char* role) {
    if (text.isEmpty())
        return;
    QLabel* label = plainLabel(text, role);
    label->setWordWrap(true);
    column.addWidget(label);
}

} // namespace

TrendsField::TrendsField(Document& document, Which which, bool isNarrow)
    : document_(document), which_(std::move(which)), isNarrow_(isNarrow), body_(new QWidget),
      cards_(new QVBoxLayout(body_)) {
    cards_->setContentsMargins({});
    cards_->setSpacing(7);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(body_);
    setFocusProxy(body_);
    refresh();
}

TrendsField::Trend TrendsField::trendAt(const Project& project, const Metric& metric,
                                        const MeasuredTarget& target) const {
    Trend trend{.metric = metric,
                .target = target,
                .title = isNarrow_ ? metric.name + QStringLiteral(" · ") + aboutText(project, target)
                                   : aboutText(project, target),
                .points = trendOf(project, metric, target)};
    const qsizetype last = trend.points.size() - 1;
    if (const WaveResult* latest = resultAt(project, trend.points, last, metric.id, target))
        trend.latest = *latest;
    if (const WaveResult* before = resultAt(project, trend.points, last - 1, metric.id, target)) {
        trend.before = *before;
        trend.beforeName = touchline::find(project, trend.points[last - 1].wave)->name;
    }
    return trend;
}

void TrendsField::refresh() {
    const Project& project = document_.project();
    QList<Trend> trends;
    for (const Metric& metric : project.library.metrics) {
        for (const MeasuredTarget& target : targetsOf(project, metric.id)) {
            if (which_(metric, target))
                trends.append(trendAt(project, metric, target));
        }
    }
    if (trends == shown_ && cards_->count() > 0)
        return;
    shown_ = trends;
    while (QLayoutItem* item = cards_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Trend& trend : trends)
        cards_->addWidget(makeCard(trend));
    if (trends.isEmpty())
        addLine(*cards_, tr("Not measured yet"), "caption");
}

QWidget* TrendsField::makeCard(const Trend& trend) const {
    auto* card = new QFrame;
    card->setProperty("role", "card");
    auto* row = new QBoxLayout(isNarrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, card);
    row->setContentsMargins(12, 9, 9, 7);
    row->setSpacing(isNarrow_ ? 4 : 10);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, isNarrow_ ? 0 : 4);
    const QString figure = resultText(trend.metric, trend.latest);
    const QString n = answersText(trend.latest);
    addLine(*column, trend.title, "caption");
    addLine(*column, figure, "section");
    QStringList sure{n.isEmpty() ? QString() : tr("n %1").arg(n), sureText(trend.metric, trend.latest)};
    sure.removeAll(QString());
    addLine(*column, sure.join(QStringLiteral(" · ")), "caption");
    if (trend.before) {
        const QString change = changeText(trend.metric, *trend.before, trend.latest);
        if (!change.isEmpty())
            addLine(*column, tr("Since %1: %2").arg(trend.beforeName, change), "");
    }
    addLine(*column, targetText(trend.metric), "caption");
    column->addStretch();
    const QList<TrendMark> marks = marksOf(trend.points);
    if (marks.isEmpty())
        return card;
    auto* chart = new TrendChart;
    chart->show(marks, trend.metric.target,
                leastShareOfScale * (trend.metric.scaleMax - trend.metric.scaleMin));
    chart->setAccessibleName(tr("Trend of %1: %2").arg(trend.title, figure));
    row->addWidget(chart, 3);
    return card;
}

} // namespace touchline
