#include "ui/dialogs/recovery_dialog.h"

#include "ui/dialogs/recovery_row.h"
#include "ui/messages/message.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchline {

RecoveryDialog::RecoveryDialog(const QList<std::shared_ptr<AutosaveSlot>>& left, QWidget* parent)
    : QDialog(parent), column_(new QVBoxLayout) {
    setWindowTitle(tr("Recover"));
    auto* heading = new QLabel(tr("This was not saved when Touchline ended"));
    heading->setProperty("role", "heading");
    auto* words =
        new QLabel(tr("What you recover opens as it was, typing included, and is yours to save. No file is "
                      "changed by that."));
    words->setProperty("role", "caption");
    words->setWordWrap(true);
    auto* inside = new QWidget;
    column_->setContentsMargins({});
    column_->setSpacing(10);
    auto* filled = new QVBoxLayout(inside);
    filled->setContentsMargins({});
    filled->addLayout(column_);
    filled->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto* buttons = new QDialogButtonBox;
    QPushButton* all = buttons->addButton(left.size() == 1 ? tr("&Recover") : tr("&Recover All"),
                                          QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    all->setDefault(true);
    connect(all, &QPushButton::clicked, this, &RecoveryDialog::recoverAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addSpacing(6);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(760, 460);
    for (const auto& slot : left)
        add(slot);
    all->setFocus();
}

void RecoveryDialog::add(const std::shared_ptr<AutosaveSlot>& slot) {
    auto* row = new RecoveryRow(slot);
    rows_.append(row);
    column_->addWidget(row);
    connect(row, &RecoveryRow::recoverWanted, this, [this, row] { recover(row); });
    connect(row, &RecoveryRow::discardWanted, this, [this, row] { discard(row); });
}

void RecoveryDialog::recover(RecoveryRow* row) {
    emit recoverWanted(row->work());
    take(row);
}

void RecoveryDialog::recoverAll() {
    const QList<RecoveryRow*> rows = rows_;
    for (RecoveryRow* row : rows) {
        if (!row->isReady())
            connect(row, &RecoveryRow::ready, this, &RecoveryDialog::recoverAll, Qt::UniqueConnection);
        else if (row->work().isReadable)
            recover(row);
    }
}

void RecoveryDialog::discard(RecoveryRow* row) {
    askFirst(*this, tr("What was not saved of “%1” will be gone.").arg(titleOf(row->work())), {},
             tr("Discard"), [this, row] {
                 row->work().slot->discard();
                 take(row);
             });
}

void RecoveryDialog::take(RecoveryRow* row) {
    rows_.removeOne(row);
    row->hide();
    row->deleteLater();
    if (rows_.isEmpty())
        accept();
}

} // namespace touchline
