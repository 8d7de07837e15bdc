#include "ui/dialogs/versions_dialog.h"

#include "ui/work/background_work.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchline {

namespace {

constexpr QSize shownSize(128, 80); ///< pixels on the screen

/// In the middle of a field of one size, so that the texts beside stand in line.
QIcon iconOf(const QImage& picture, double pixels) {
    QImage field(shownSize * pixels, QImage::Format_ARGB32_Premultiplied);
    field.fill(Qt::transparent);
    const QImage fitted = picture.scaled(field.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter(&field).drawImage((field.width() - fitted.width()) / 2, (field.height() - fitted.height()) / 2,
                               fitted);
    field.setDevicePixelRatio(pixels);
    return QPixmap::fromImage(field);
}

} // namespace

QString timeOf(const Version& version) {
    return QLocale().toString(version.note.time.toLocalTime(), QLocale::ShortFormat);
}

VersionsDialog::VersionsDialog(const QString& folder, QWidget* parent)
    : QDialog(parent), list_(new QListWidget), hint_(new QLabel), open_(new QPushButton(tr("&Open"))),
      restore_(new QPushButton(tr("&Restore"))) {
    setWindowTitle(tr("Earlier Versions"));
    list_->setAccessibleName(windowTitle());
    list_->setIconSize(shownSize);
    list_->setSpacing(3);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    hint_->setProperty("role", "caption");
    hint_->setWordWrap(true);
    hint_->setText(
        tr("Each save keeps a version: all of the last hour, then one an hour, a day, a month. Snapshots "
           "that have a name stay."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    open_->setToolTip(tr("In a window of its own, as a copy"));
    restore_->setToolTip(tr("In the place of the project at hand, of which a version is kept first"));
    for (QPushButton* button : {open_, restore_}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        button->setEnabled(false);
    }
    connect(open_, &QPushButton::clicked, this, [this] { pick(&VersionsDialog::openWanted); });
    connect(restore_, &QPushButton::clicked, this, [this] { pick(&VersionsDialog::restoreWanted); });
    connect(list_, &QListWidget::itemActivated, open_, &QPushButton::click);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        open_->setEnabled(row >= 0);
        restore_->setEnabled(row >= 0);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(list_);
    layout->addWidget(hint_);
    layout->addWidget(buttons);
    resize(560, 600);
    whenReady(this, startBehind([folder] { return versionsIn(folder); }),
              [this](const QFuture<QList<Version>>& done) { fill(done.result()); });
}

void VersionsDialog::fill(const QList<Version>& versions) {
    versions_ = versions;
    const double pixels = devicePixelRatioF();
    for (const Version& version : versions) {
        QStringList facts;
        const QString time = timeOf(version);
        const QString name =
            version.note.isSafetyCopy ? tr("Before another version was restored") : version.note.label;
        if (!name.isEmpty())
            facts.append(time);
        facts.append(QLocale().formattedDataSize(version.bytes, 1, QLocale::DataSizeTraditionalFormat));
        auto* item = new QListWidgetItem((name.isEmpty() ? time : name) + u'\n' + facts.join(u" · "), list_);
        item->setIcon(iconOf(QImage(1, 1, QImage::Format_ARGB32_Premultiplied), pixels));
        // By its row: the list does not change while it is shown.
        whenReady(
            this, startBehind([path = version.path] { return QImage::fromData(loadThumbnail(path), "PNG"); }),
            [item, pixels](const QFuture<QImage>& done) { item->setIcon(iconOf(done.result(), pixels)); });
    }
    if (versions.isEmpty())
        hint_->setText(tr("There are no earlier versions yet: each save keeps one from now on."));
    list_->setCurrentRow(0);
}

const Version* VersionsDialog::picked() const {
    const int row = list_->currentRow();
    return row >= 0 ? &versions_[row] : nullptr;
}

void VersionsDialog::pick(void (VersionsDialog::*wanted)(const Version&)) {
    if (const Version* version = picked())
        emit(this->*wanted)(*version);
}

} // namespace touchline
