#include "ui/panels/image_field.h"

#include "core/edits/images.h"
#include "ui/drawing/picture.h"
#include "ui/messages/message.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QToolButton>

namespace touchline {

namespace {

constexpr QSize previewSize(150, 48);

} // namespace

ImageField::ImageField(Document& document, Binding<Id<Image>> binding)
    : document_(document), binding_(std::move(binding)), preview_(new QLabel),
      choose_(new QPushButton(tr("Choose…"))), clear_(new QToolButton) {
    preview_->setAccessibleName(tr("Picture"));
    choose_->setAutoDefault(false);
    clear_->setText("×");
    clear_->setToolTip(tr("No picture"));
    clear_->setAccessibleName(tr("No picture"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(preview_);
    layout->addWidget(choose_);
    layout->addWidget(clear_);
    layout->addStretch();
    setFocusProxy(choose_);
    connect(choose_, &QPushButton::clicked, this, &ImageField::choose);
    connect(clear_, &QToolButton::clicked, this, [this] { binding_.perform(document_, {}); });
    refresh();
}

void ImageField::refresh() {
    const Image* image = touchline::find(document_.project().images, binding_.read(document_.project()));
    const QImage pixels = image ? picture(*image, previewSize.width()) : QImage();
    preview_->setVisible(!pixels.isNull());
    clear_->setVisible(image);
    if (!pixels.isNull())
        preview_->setPixmap(
            QPixmap::fromImage(pixels.scaled(previewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void ImageField::choose() {
    auto* dialog =
        new QFileDialog(this, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImageField::take);
    dialog->open();
}

void ImageField::take(const QString& path) {
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(limits::imageBytes + 1) : QByteArray();
    const auto added = addImage(document_.project(), bytes);
    if (!added.id || !isPicture(*touchline::find(added.project.images, added.id)))
        return showFailure(*window(),
                           tr("“%1” is no PNG, JPEG or WebP picture that fits into a project.").arg(path));
    if (added.id != binding_.read(document_.project()))
        document_.perform(binding_.name, binding_.write(added.project, added.id));
}

} // namespace touchline
