#include "ui/dialogs/recovery_row.h"

#include "ui/look/plain_label.h"
#include "ui/work/background_work.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace touchline {

namespace {

constexpr QSize pictureSize(144, 90); ///< pixels on the screen

} // namespace

RecoveryRow::RecoveryRow(const std::shared_ptr<AutosaveSlot>& slot)
    : work_{.slot = slot}, picture_(new QLabel), title_(plainLabel({}, "section")),
      facts_(plainLabel({}, "caption")), recover_(new QPushButton(tr("Recover"))) {
    setProperty("role", "card");
    picture_->setFixedSize(pictureSize);
    for (QLabel* label : {title_, facts_})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch();
    words->addWidget(title_);
    words->addWidget(facts_);
    words->addStretch();
    auto* discard = new QPushButton(tr("Discard…"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 14, 10);
    row->setSpacing(14);
    row->addWidget(picture_);
    row->addLayout(words, 1);
    row->addWidget(discard);
    row->addWidget(recover_);
    recover_->setEnabled(false);
    for (QPushButton* button : {discard, recover_})
        button->setAutoDefault(false);
    connect(recover_, &QPushButton::clicked, this, &RecoveryRow::recoverWanted);
    connect(discard, &QPushButton::clicked, this, &RecoveryRow::discardWanted);

    const QSize size = pictureSize * devicePixelRatioF();
    whenReady(this, startBehind([slot, size] { return lookAt(slot, size); }),
              [this](const QFuture<LeftWork>& done) { show(done.result()); });
}

void RecoveryRow::show(const LeftWork& work) {
    work_ = work;
    isReady_ = true;
    QImage image = work.picture;
    image.setDevicePixelRatio(devicePixelRatioF());
    picture_->setPixmap(QPixmap::fromImage(image));
    title_->setText(titleOf(work));
    const QString& file = work.note.file;
    QStringList facts{QLocale().toString(work.note.time.toLocalTime(), QLocale::ShortFormat)};
    if (!work.isReadable)
        facts = {tr("It is damaged and can't be read.")};
    else if (file.isEmpty())
        facts.append(tr("Never saved"));
    else if (work.isFileAsItWas)
        facts.append(QDir::toNativeSeparators(QFileInfo(file).path()));
    else
        facts.append(tr("The file was changed since or is gone: this comes back as a copy without a file."));
    if (!work.loaded.missingParts.isEmpty())
        facts.append(tr("%n parts are missing.", nullptr, int(work.loaded.missingParts.size())));
    facts_->setText(facts.join(u'\n'));
    setAccessibleName(title_->text());
    recover_->setAccessibleName(tr("Recover “%1”").arg(title_->text()));
    recover_->setEnabled(work.isReadable);
    emit ready();
}

} // namespace touchline
