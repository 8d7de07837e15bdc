#include "ui/dialogs/export_dialog.h"

#include "ui/messages/view_names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace touchline {

QString suffixOf(ExportFormat format) {
    return QStringList{"png", "svg", "pdf", "json"}.at(int(format));
}

ExportDialog::ExportDialog(const QList<View>& views, int shown, QWidget* parent)
    : QDialog(parent), views_(views), format_(new QComboBox), view_(new QComboBox), theme_(new QComboBox),
      density_(new QComboBox), paper_(new QComboBox), landscape_(new QRadioButton(tr("&Landscape"))),
      portrait_(new QRadioButton(tr("P&ortrait"))) {
    setWindowTitle(tr("Export"));
    // In the order of the types; the dark theme comes last.
    format_->addItems({tr("Picture: PNG"), tr("Drawing: SVG"), {}, tr("Data: JSON, the whole project")});
    view_->addItems(namesOf(views_));
    theme_->addItems(themeTexts());
    theme_->removeItem(int(ThemeName::dark));
    density_->addItems(densityTexts());
    paper_->addItems(
        {tr("One page as large as the map"), "A4", "A3", "A2", "A1", "A0", tr("Slide, 13.33 × 7.5 inch")});
    landscape_->setChecked(true);
    view_->setCurrentIndex(shown);
    if (views_[shown].kind == ViewKind::management)
        paper_->setCurrentIndex(int(Paper::slide));
    addRows();
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(view_, &QComboBox::currentIndexChanged, this, &ExportDialog::followView);
    connect(paper_, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    followView();
}

void ExportDialog::addRows() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export…"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setVerticalSpacing(9);
    layout->addRow(tr("&Format"), format_);
    layout->addRow(tr("&View"), view_);
    layout->addRow(tr("&Theme"), theme_);
    layout->addRow(tr("&Density"), density_);
    layout->addRow(tr("&Paper"), paper_);
    layout->addRow({}, landscape_);
    layout->addRow({}, portrait_);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportFormat ExportDialog::format() const {
    return ExportFormat(format_->currentIndex());
}

ExportOptions ExportDialog::options() const {
    ExportOptions options{.paper = Paper(paper_->currentIndex()),
                          .portrait = portrait_->isChecked(),
                          .view = views_[view_->currentIndex()]};
    options.view.theme = ThemeName(theme_->currentIndex());
    options.view.density = Density(density_->currentIndex());
    return options;
}

void ExportDialog::followView() {
    const View& view = views_[view_->currentIndex()];
    theme_->setCurrentIndex(int(view.theme == ThemeName::dark ? ThemeName::light : view.theme));
    density_->setCurrentIndex(int(view.density));
    format_->setItemText(int(ExportFormat::pdf), view.journeys.isEmpty()
                                                     ? tr("Document: PDF, all journeys")
                                                     : tr("Document: PDF, the journeys of the view"));
    follow();
}

void ExportDialog::follow() {
    const bool isPicture = format() != ExportFormat::json;
    const Paper paper = Paper(paper_->currentIndex());
    const bool hasSides = isPicture && paper != Paper::fit && paper != Paper::slide;
    for (QWidget* widget : {view_, theme_, paper_})
        widget->setEnabled(isPicture);
    // The management view has sizes of its own.
    density_->setEnabled(isPicture && views_[view_->currentIndex()].kind == ViewKind::full);
    landscape_->setEnabled(hasSides);
    portrait_->setEnabled(hasSides);
}

} // namespace touchline
