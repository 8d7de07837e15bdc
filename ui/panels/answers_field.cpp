#include "ui/panels/answers_field.h"

#include "core/edits/waves.h"
#include "ui/panels/figures.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace touchline {

namespace {

constexpr int mostAnswers = 11; ///< 0 to 10

/// Those of the scale, and others that somebody gave.
QList<double> answersOf(const Metric& metric, const WaveResult& result) {
    QList<double> answers;
    if (AnswersField::isFor(metric)) {
        for (double answer = metric.scaleMin; answer <= metric.scaleMax; ++answer)
            answers.append(answer);
    }
    for (const AnswerCount& given : result.answers) {
        if (!answers.contains(given.value))
            answers.append(given.value);
    }
    std::ranges::sort(answers);
    return answers;
}

} // namespace

bool AnswersField::isFor(const Metric& metric) {
    return metric.kind != MetricKind::result && metric.scaleMin == std::round(metric.scaleMin) &&
           metric.scaleMax > metric.scaleMin && metric.scaleMax - metric.scaleMin < mostAnswers;
}

AnswersField::AnswersField(Document& document, Id<WaveResult> result)
    : document_(document), result_(result), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins({});
    grid_->setHorizontalSpacing(5);
    grid_->setVerticalSpacing(3);
    refresh();
}

void AnswersField::build(const QList<double>& answers) {
    shown_ = answers;
    for (QLineEdit* count : std::exchange(counts_, {}))
        count->deleteLater();
    qDeleteAll(findChildren<QLabel*>());
    for (int column = 0; column < answers.size(); ++column) {
        const double answer = answers[column];
        auto* label = new QLabel(figureText(answer));
        label->setProperty("role", "caption");
        label->setAlignment(Qt::AlignCenter);
        auto* count = new QLineEdit;
        count->setAlignment(Qt::AlignCenter);
        count->setMinimumWidth(30);
        count->setAccessibleName(tr("How many answered %1").arg(figureText(answer)));
        label->setBuddy(count);
        grid_->addWidget(label, 0, column);
        grid_->addWidget(count, 1, column);
        counts_.append(count);
        connect(count, &QLineEdit::editingFinished, this, [this, count, answer] {
            const std::optional<double> typed =
                count->text().trimmed().isEmpty() ? 0 : figureOf(count->text());
            if (count->isModified() && typed)
                document_.perform(tr("Change answers"), setAnswerCount(document_.project(), result_, answer,
                                                                       int(std::max(*typed, 0.0))));
            refresh();
        });
    }
    if (!counts_.isEmpty())
        setFocusProxy(counts_.first());
}

void AnswersField::refresh() {
    const Project& project = document_.project();
    const WaveResult* result = findResult(project, result_);
    const Metric* metric = result ? touchline::find(project, result->metric) : nullptr;
    if (!metric)
        return;
    const QList<double> answers = answersOf(*metric, *result);
    if (answers != shown_)
        build(answers);
    for (qsizetype i = 0; i < counts_.size(); ++i) {
        const auto given = std::ranges::find(result->answers, shown_[i], &AnswerCount::value);
        const QString text = given == result->answers.end() ? QString() : figureText(given->count);
        if (counts_[i]->text() != text)
            counts_[i]->setText(text);
        counts_[i]->setModified(false);
    }
}

} // namespace touchline
