#include "ui/document/left_work.h"

#include "core/file/file_stamp.h"
#include "ui/drawing/map_picture.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace touchline {

LeftWork lookAt(const std::shared_ptr<AutosaveSlot>& slot, QSize pictureSize) {
    LeftWork work{.slot = slot, .note = loadSnapshotNote(slot->file())};
    try {
        work.loaded = loadSnapshot(slot->file());
        work.isReadable = true;
        const QByteArray base = QByteArray::fromHex(work.note.base);
        work.isFileAsItWas = !base.isEmpty() && stampAt(work.note.file, {}).hash == base;
        work.picture = mapPicture(work.loaded.project, pictureSize);
    } catch (const FileError&) {
        // The dialog says so.
    } catch (const std::length_error&) {
        // Too large for a picture.
    }
    return work;
}

QString titleOf(const LeftWork& work) {
    if (!work.note.file.isEmpty())
        return QFileInfo(work.note.file).completeBaseName();
    const QString& title = work.loaded.project.about.title;
    return title.isEmpty() ? QCoreApplication::translate("touchline::FileFlow", "New project") : title;
}

} // namespace touchline
