#include "ui/dialogs/measurements_dialog.h"

#include "core/edits/library.h"
#include "core/edits/metrics.h"
#include "core/edits/remove.h"
#include "core/edits/waves.h"
#include "ui/dialogs/follow_wave_dialog.h"
#include "ui/panels/measure_overview.h"
#include "ui/panels/wave_page.h"

#include <QMenu>
#include <QPushButton>

namespace touchline {

namespace {

/// Stands for the overview in the list.
const QUuid overview("{5f0c2f7e-1f4b-4a53-9f0a-0a4d0b6f2d11}");

/// The waves, the latest first; equal days in the order of the project.
QList<const Wave*> latestFirst(const QList<Wave>& waves) {
    QList<const Wave*> sorted;
    for (const Wave& wave : waves)
        sorted.append(&wave);
    std::ranges::stable_sort(sorted, std::greater(), [](const Wave* wave) { return wave->date; });
    return sorted;
}

} // namespace

MeasurementsDialog::MeasurementsDialog(Document& document, QWidget* parent)
    : EntriesDialog(document, tr("Measurements"), parent), follow_(addButton(tr("Set &Realised Values…"))) {
    resize(1040, 700);
    auto* add = new QMenu(this);
    add->addAction(tr("&Wave"), this, &MeasurementsDialog::addWave);
    add->addAction(tr("Experience &Metric"), this, [this] { addMetric(MetricKind::csat); });
    add->addAction(tr("&Result Metric"), this, [this] { addMetric(MetricKind::result); });
    setAddMenu(add);
    follow_->setToolTip(tr("The realised values of a journey follow the answers of this wave"));
    connect(follow_, &QPushButton::clicked, this, &MeasurementsDialog::followWave);
    start();
}

QList<BookEntry> MeasurementsDialog::entries() const {
    const Project& project = document().project();
    QList<BookEntry> entries{{overview, tr("Overview")}, {{}, tr("Waves")}};
    for (const Wave* wave : latestFirst(project.waves))
        entries.append({wave->id.value(), wave->name});
    const auto addMetrics = [&](const QString& heading, bool areResults) {
        entries.append({{}, heading});
        for (const Metric& metric : project.library.metrics) {
            if ((metric.kind == MetricKind::result) == areResults)
                entries.append({metric.id.value(), metric.name});
        }
    };
    addMetrics(tr("Experience"), false);
    addMetrics(tr("Results"), true);
    return entries;
}

void MeasurementsDialog::fillPage(Form& form, QUuid id) {
    const Project& project = document().project();
    follow_->setVisible(touchline::find(project, Id<Wave>(id)));
    connect(&form, &Form::linkPressed, this, [this](QUuid wanted) {
        if (bookOf(document().project(), wanted) == Book::metrics)
            return pick(wanted);
        emit jumpWanted(wanted);
        accept();
    });
    if (touchline::find(project, Id<Wave>(id)))
        fillWavePage(form, Id<Wave>(id));
    else if (touchline::find(project, Id<Metric>(id)))
        fillEntryPage(form, Book::metrics, id);
    else
        fillMeasureOverview(form);
}

bool MeasurementsDialog::isFixed(QUuid id) const {
    return id == overview;
}

void MeasurementsDialog::addWave() {
    const QDate today = QDate::currentDate();
    const auto added = touchline::addWave(document().project(),
                                          {.name = QLocale().toString(today, "MMMM yyyy"), .date = today});
    document().perform(tr("Add wave"), added.project);
    nameEntry(added.id.value());
}

void MeasurementsDialog::addMetric(MetricKind kind) {
    const auto added = addToLibrary(document().project(), withUsualScale({.kind = kind}));
    document().perform(tr("Add metric"), added.project);
    nameEntry(added.id.value());
}

void MeasurementsDialog::removeEntry() {
    const Project& project = document().project();
    const QUuid id = picked();
    const Wave* wave = touchline::find(project, Id<Wave>(id));
    const Metric* metric = touchline::find(project, Id<Metric>(id));
    if (wave)
        removeUsed(wave->name, uses(project, id), tr("Values that follow it stay as they are."), [this, id] {
            document().perform(tr("Delete wave"), without(document().project(), {id}));
        });
    else if (metric)
        removeUsed(metric->name, uses(project, id), tr("Its results go with it."), [this, id] {
            document().perform(tr("Delete metric"), without(document().project(), {id}));
        });
}

void MeasurementsDialog::followWave() {
    auto* dialog = new FollowWaveDialog(document(), Id<Wave>(picked()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace touchline
