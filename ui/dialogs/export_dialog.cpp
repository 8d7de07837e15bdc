#include "ui/dialogs/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace touchline {

QString suffixOf(ExportFormat format) {
    return QStringList{"png", "svg", "pdf", "json"}.at(int(format));
}

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent), format_(new QComboBox), paper_(new QComboBox),
      landscape_(new QRadioButton(tr("&Landscape"))), portrait_(new QRadioButton(tr("P&ortrait"))) {
    setWindowTitle(tr("Export"));
    // In the order of ExportFormat and Paper.
    format_->addItems({tr("Picture: PNG"), tr("Drawing: SVG"), tr("Document: PDF, all journeys"),
                       tr("Data: JSON, the whole project")});
    paper_->addItems({tr("One page as large as the map"), "A4", "A3", "A2", "A1", "A0"});
    landscape_->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export…"));

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setVerticalSpacing(9);
    layout->addRow(tr("&Format"), format_);
    layout->addRow(tr("&Paper"), paper_);
    layout->addRow({}, landscape_);
    layout->addRow({}, portrait_);
    layout->addRow(buttons);

    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(paper_, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

ExportFormat ExportDialog::format() const {
    return ExportFormat(format_->currentIndex());
}

ExportOptions ExportDialog::options() const {
    return {.paper = Paper(paper_->currentIndex()), .portrait = portrait_->isChecked()};
}

void ExportDialog::follow() {
    const bool isPicture = format() != ExportFormat::json;
    const bool isPaper = isPicture && options().paper != Paper::fit;
    paper_->setEnabled(isPicture);
    landscape_->setEnabled(isPaper);
    portrait_->setEnabled(isPaper);
}

} // namespace touchline
