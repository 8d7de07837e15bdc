#include "ui/dialogs/import_dialog.h"

#include "core/exchange/import_result.h"
#include "core/file/file_error.h"
#include "core/model/home.h"
#include "ui/look/plain_label.h"
#include "ui/messages/error_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace touchline {

ImportDialog::ImportDialog(const Project& project, Id<Journey> journey, const QString& path, QWidget* parent)
    : QDialog(parent), project_(project), path_(path), journey_(new QComboBox(this)), state_(plainLabel({})),
      progress_(new QProgressBar(this)), import_(nullptr) {
    for (const Journey& one : project_.journeys)
        journey_->addItem(one.title.isEmpty() ? tr("No title yet") : one.title, one.id.text());
    journey_->setCurrentIndex(std::max(0, journey_->findData(journey.text())));
    state_->setWordWrap(true);
    state_->setAccessibleName(tr("What the import will do"));
    state_->setMinimumHeight(fontMetrics().height() * 3);
    state_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    progress_->setTextVisible(false);
    progress_->setRange(0, 0);
    progress_->hide();
}

ImportDialog::~ImportDialog() {
    stop();
}

void ImportDialog::build(const QList<QWidget*>& parts, QWidget* list, QSize size) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    import_ = buttons->button(QDialogButtonBox::Ok);
    import_->setText(tr("&Import"));
    import_->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(QFileInfo(path_).fileName(), "heading"));
    for (QWidget* part : parts)
        layout->addWidget(part, part == list ? 1 : 0);
    layout->addWidget(state_);
    layout->addWidget(progress_);
    layout->addWidget(buttons);
    constexpr double mostOfScreen = 0.9;
    resize(size.boundedTo(screen()->availableSize() * mostOfScreen));
}

Id<Journey> ImportDialog::journey() const {
    for (const Journey& one : project_.journeys) {
        if (one.id.text() == journey_->currentData().toString())
            return one.id;
    }
    return {};
}

const Journey* ImportDialog::chosenJourney() const {
    return touchline::find(project_, journey());
}

void ImportDialog::say(const QString& text, bool isReady) {
    state_->setText(text);
    import_->setEnabled(isReady);
}

void ImportDialog::sayCaught() {
    try {
        throw;
    } catch (const FileError& error) {
        say(errorText(error, path_), false);
    } catch (const ImportError& error) {
        say(errorText(error, path_), false);
    }
}

void ImportDialog::stop() {
    if (stop_)
        *stop_ = true;
    showReading(false);
}

void ImportDialog::showReading(bool isReading) {
    progress_->setVisible(isReading);
}

} // namespace touchline
