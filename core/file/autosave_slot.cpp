#include "core/file/autosave_slot.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace touchline {

AutosaveSlot::AutosaveSlot(const QString& folder) : folder_(folder), lock_(folder + "/lock") {
    // A program may live for weeks; only that it lives no longer frees the slot.
    lock_.setStaleLockTime(0);
}

AutosaveSlot::~AutosaveSlot() {
    if (!isDiscarded_ || !lock_.isLocked())
        return;
    QFile::remove(file()); // so that nobody finds anything here once the lock is gone
    lock_.unlock();
    QDir(folder_).removeRecursively();
}

std::shared_ptr<AutosaveSlot> AutosaveSlot::create(const QString& root) {
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    return std::shared_ptr<AutosaveSlot>(new AutosaveSlot(root + u'/' + name));
}

QList<std::shared_ptr<AutosaveSlot>> AutosaveSlot::leftBehind(const QString& root) {
    QList<std::shared_ptr<AutosaveSlot>> left;
    const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        std::shared_ptr<AutosaveSlot> slot(new AutosaveSlot(root + u'/' + name));
        if (!slot->lock_.tryLock(0))
            continue;
        if (QFileInfo::exists(slot->file()))
            left.append(slot);
        else
            slot->discard();
    }
    std::ranges::sort(left, std::ranges::greater(),
                      [](const auto& slot) { return QFileInfo(slot->file()).lastModified(); });
    return left;
}

void AutosaveSlot::takePlace() {
    if (lock_.isLocked())
        return;
    makePrivateFolder(folder_);
    if (!lock_.tryLock(0))
        throw FileError(FileError::Kind::cannotCreate, folder_);
}

void AutosaveSlot::write(const Project& project, const FileExtras& extras, const SnapshotNote& note) {
    takePlace();
    writeSnapshot(file(), project, extras, note);
    QStringList images;
    for (const Image& image : project.images)
        images.append(image.id.text());
    keepSnapshotImages(file(), images);
}

QString AutosaveSlot::file() const {
    return folder_ + "/project." + QLatin1String(fileSuffix);
}

} // namespace touchline
