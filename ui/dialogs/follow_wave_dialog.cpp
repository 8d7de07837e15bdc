#include "ui/dialogs/follow_wave_dialog.h"

#include "core/edits/follow_wave.h"
#include "core/model/home.h"
#include "ui/look/plain_label.h"
#include "ui/messages/followed_points.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace touchline {

FollowWaveDialog::FollowWaveDialog(Document& document, Id<Wave> wave, QWidget* parent)
    : QDialog(parent), document_(document), wave_(wave), points_(new QTreeWidget),
      replace_(new QCheckBox(tr("&Replace values that were set by hand"))), outcome_(plainLabel({})) {
    const Wave* found = touchline::find(document.project(), wave);
    setWindowTitle(tr("Realised Values from “%1”").arg(found ? found->name : QString()));
    resize(680, 480);
    points_->setHeaderLabels({tr("Value"), tr("Now"), tr("From the wave")});
    points_->setAccessibleName(tr("Values"));
    points_->setSelectionMode(QAbstractItemView::NoSelection);
    points_->header()->setStretchLastSection(false);
    points_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    points_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    outcome_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    accept_ = buttons->button(QDialogButtonBox::Ok);
    accept_->setText(tr("Set Values"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        document_.perform(tr("Set realised values from a wave"), followed());
        accept();
    });
    connect(replace_, &QCheckBox::toggled, this, &FollowWaveDialog::fill);
    connect(points_, &QTreeWidget::itemChanged, this, &FollowWaveDialog::showOutcome);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->addWidget(points_);
    layout->addWidget(replace_);
    layout->addWidget(outcome_);
    layout->addWidget(buttons);
    fill();
}

void FollowWaveDialog::fill() {
    {
        const QSignalBlocker blocker(points_);
        points_->clear();
        const QList<FollowedPoint> all = followedPoints(document_.project(), wave_, replace_->isChecked());
        QTreeWidgetItem* journey = nullptr;
        for (const FollowedPoint& point : all) {
            if (!journey || journey->data(0, Qt::UserRole).toUuid() != point.journey.value()) {
                const Journey* its = touchline::find(document_.project(), point.journey);
                journey = new QTreeWidgetItem(points_, {its->title});
                journey->setData(0, Qt::UserRole, point.journey.value());
                journey->setCheckState(0, Qt::Checked);
            }
            auto* item = new QTreeWidgetItem(journey, {point.title, point.now, point.fromWave});
            item->setFlags(point.stays ? Qt::NoItemFlags : Qt::ItemIsEnabled);
        }
        points_->expandAll();
    }
    showOutcome();
}

Project FollowWaveDialog::followed() const {
    const Project& project = document_.project();
    const Project whole =
        followWave(project, wave_, replace_->isChecked() ? HandSetPoints::give_way : HandSetPoints::stay);
    Project next = project;
    for (int row = 0; row < points_->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = points_->topLevelItem(row);
        const qsizetype at = indexOf(project.journeys, Id<Journey>(item->data(0, Qt::UserRole).toUuid()));
        if (item->checkState(0) == Qt::Checked && at >= 0)
            next.journeys[at] = whole.journeys[at];
    }
    return next;
}

void FollowWaveDialog::showOutcome() {
    int changing = 0, staying = 0;
    for (int row = 0; row < points_->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* journey = points_->topLevelItem(row);
        for (int i = 0; journey->checkState(0) == Qt::Checked && i < journey->childCount(); ++i)
            ++(journey->child(i)->flags() & Qt::ItemIsEnabled ? changing : staying);
    }
    QStringList texts{changing > 0 ? tr("%n value(s) will follow the wave.", nullptr, changing)
                                   : tr("Every value is as in this wave already.")};
    if (staying > 0)
        texts.append(tr("%n value(s) set by hand stay.", nullptr, staying));
    outcome_->setText(texts.join(u' '));
    accept_->setEnabled(changing > 0);
}

} // namespace touchline
