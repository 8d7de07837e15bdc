#include "core/insight/metric_name.h"
#include "core/insight/trend.h"
#include "core/model/lookup.h"
#include "ui/drawing/box_builder.h"
#include "ui/drawing/lanes/lanes.h"
#include "ui/drawing/lanes/stack.h"

namespace touchline {

namespace {

QString scaleText(const Words& words, const Metric& metric) {
    const QString top = words.count(metric.scaleMax);
    if (metric.direction == Direction::low_is_good)
        return words(QT_TRANSLATE_NOOP("Picture", "of %1, low is good")).arg(top);
    return words(QT_TRANSLATE_NOOP("Picture", "of %1")).arg(top);
}

Box measureBox(const Subject& subject, int column, const Metric& metric, double value) {
    const double width = subject.boxWidth(subject.run(column));
    const TextBlock figure = subject.setter.set(subject.words.number(value), TextStyle::stage, width);
    BoxBuilder box(subject, {ItemKind::step, subject.stepAt(column)->id.value()}, BoxStyle::measure, width,
                   subject.spacing.pad);
    const double top = box.y();
    box.keepRight(figure.width() + 6);
    box.text(nameAtStep(metric), TextStyle::small, Ink::text);
    box.text(metric.unit.isEmpty() ? scaleText(subject.words, metric) : metric.unit, TextStyle::small,
             Ink::quiet);
    const double middle = (top + box.y() - figure.height()) / 2;
    box.placed({figure,
                {width - subject.spacing.pad - figure.width(), middle},
                figure.width(),
                Align::left,
                Ink::text});
    Box built = box.finish({subject.spacing.gap / 2, 0});
    built.span = subject.run(column).count;
    return built;
}

} // namespace

QList<Cell> measurementCells(const Subject& subject) {
    // The latest wave of each metric counts; faces stand in the curve already.
    struct Latest {
        QDate date;
        const Metric* metric;
        double value;
    };
    QHash<int, QMap<qsizetype, Latest>> latest;
    for (const Wave& wave : subject.project.waves) {
        for (const WaveResult& result : wave.results) {
            const auto column = subject.columnOf.constFind(result.step);
            const qsizetype index = indexOf(subject.project.library.metrics, result.metric);
            if (column == subject.columnOf.constEnd() || index < 0 || !subject.isAbout(result.persona))
                continue;
            const Metric& metric = subject.project.library.metrics[index];
            const std::optional<double> value = trendPoint(wave, metric, result).value;
            if (metric.kind == MetricKind::faces || !value)
                continue;
            const auto known = latest[*column].constFind(index);
            if (known == latest[*column].constEnd() || known->date <= wave.date)
                latest[*column].insert(index, {wave.date, &metric, *value});
        }
    }
    Stack stack(subject);
    for (int column = 0; column < subject.columns.size(); ++column) {
        for (const Latest& figure : latest.value(column))
            stack.add(column, measureBox(subject, column, *figure.metric, figure.value));
    }
    return stack.take();
}

} // namespace touchline
