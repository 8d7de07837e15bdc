#include "ui/panels/results_field.h"

#include "core/edits/remove.h"
#include "core/edits/waves.h"
#include "ui/messages/measure_text.h"
#include "ui/panels/form.h"
#include "ui/panels/measure_targets.h"
#include "ui/panels/result_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace touchline {

namespace {

enum Column { question, about, figure, count };
constexpr int lines = 5; ///< in sight at once

} // namespace

ResultsField::ResultsField(Document& document, Id<Wave> wave)
    : document_(document), wave_(wave), table_(new QTreeWidget),
      remove_(new QPushButton(tr("Remove Result"))) {
    table_->setRootIsDecorated(false);
    table_->setUniformRowHeights(true);
    table_->setHeaderLabels({tr("Question"), tr("About"), tr("Figure"), tr("n")});
    table_->setAccessibleName(tr("Results"));
    table_->header()->setStretchLastSection(false);
    table_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->header()->setSectionResizeMode(about, QHeaderView::Stretch);
    table_->headerItem()->setTextAlignment(count, Qt::AlignRight | Qt::AlignVCenter);
    table_->setFixedHeight(table_->fontMetrics().lineSpacing() * (lines + 2) * 3 / 2);
    setFocusProxy(table_);
    auto* add = new QPushButton(tr("Add Result"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove_);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(table_);
    layout->addLayout(buttons);
    for (QPushButton* button : {add, remove_})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ResultsField::addOne);
    connect(remove_, &QPushButton::clicked, this, [this] {
        document_.perform(tr("Remove result"), without(document_.project(), {picked().value()}));
    });
    connect(table_, &QTreeWidget::currentItemChanged, this, &ResultsField::showPicked);
    refresh();
}

Id<WaveResult> ResultsField::picked() const {
    const QTreeWidgetItem* item = table_->currentItem();
    return item ? Id<WaveResult>(item->data(0, Qt::UserRole).toUuid()) : Id<WaveResult>();
}

void ResultsField::pick(Id<WaveResult> result) {
    for (int row = 0; row < table_->topLevelItemCount(); ++row) {
        if (table_->topLevelItem(row)->data(0, Qt::UserRole).toUuid() == result.value())
            table_->setCurrentItem(table_->topLevelItem(row));
    }
}

void ResultsField::addOne() {
    const Project& project = document_.project();
    const WaveResult* like = findResult(project, picked());
    // Mostly the same question is asked at the next step.
    WaveResult next;
    if (like) {
        next = {.metric = like->metric,
                .journey = like->journey,
                .stage = like->stage,
                .step = like->step,
                .persona = like->persona};
    } else {
        next.metric = project.library.metrics.isEmpty() ? Id<Metric>() : project.library.metrics.first().id;
        next.journey = project.journeys.isEmpty() ? Id<Journey>() : project.journeys.first().id;
    }
    const auto added = addResult(project, wave_, next);
    document_.perform(tr("Add result"), added.project);
    pick(added.id);
    if (form_)
        form_->findChild<Field*>()->setFocus();
}

void ResultsField::fillTable(const Project& project, const Wave& wave) {
    const QSignalBlocker blocker(table_);
    const Id<WaveResult> before = picked();
    const int row = table_->indexOfTopLevelItem(table_->currentItem());
    table_->clear();
    for (const WaveResult& result : wave.results) {
        const Metric* metric = touchline::find(project, result.metric);
        if (!metric)
            continue;
        const QStringList texts{nameText(*metric, result), aboutText(project, targetOf(result)),
                                resultText(*metric, result), answersText(result)};
        auto* item = new QTreeWidgetItem(table_, texts);
        item->setData(0, Qt::UserRole, result.id.value());
        item->setTextAlignment(count, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (const int last = table_->topLevelItemCount() - 1; last >= 0)
        table_->setCurrentItem(table_->topLevelItem(std::clamp(row, 0, last)));
    pick(before);
}

void ResultsField::refresh() {
    const Project& project = document_.project();
    if (const Wave* wave = touchline::find(project, wave_))
        fillTable(project, *wave);
    showPicked();
}

void ResultsField::showPicked() {
    const Project& project = document_.project();
    const Id<WaveResult> id = picked();
    const WaveResult* result = findResult(project, id);
    remove_->setEnabled(result);
    QStringList wanted;
    if (result) {
        wanted =
            QStringList{id.text(), result->metric.text()} + indentedTitles(project, measureTargets(project));
        for (const Metric& metric : project.library.metrics)
            wanted.append(metric.name);
    }
    if (form_ && wanted == shown_)
        return form_->refresh();
    shown_ = wanted;
    if (form_) {
        // Later, because one of its own fields may have asked for this.
        form_->hide();
        form_->deleteLater();
        form_ = nullptr;
    }
    if (!result)
        return;
    form_ = new Form(document_);
    form_->layout()->setContentsMargins({});
    fillResultPage(*form_, id);
    layout()->addWidget(form_);
}

} // namespace touchline
