#include "ui/document/open_file.h"

#include "core/exchange/import_text.h"
#include "core/file/project_file.h"
#include "core/file/recover.h"
#include "core/model/limits.h"
#include "ui/messages/error_text.h"

#include <QFile>
#include <QFileInfo>

namespace touchline {

namespace {

/// What every ZIP begins with.
constexpr QByteArrayView zipMagic("PK\x03\x04");

OpenedFile fromJourneyFile(const QString& path, std::shared_ptr<FileLock> lock) {
    if (!lock) // before reading, so that what is read stays as it is
        lock = std::make_shared<FileLock>(path);
    const FileBytes read = readFileBytes(path);
    const LoadedProject loaded = readProject(read.bytes);
    FileHold hold{read.stamp, std::move(lock)};
    hold.stamp.hash = hashOf(read.bytes);
    return {.project = loaded.project,
            .foreignEntries = loaded.foreignEntries,
            .hold = hold,
            .notices = noticeTexts(loaded)};
}

} // namespace

OpenedFile openFile(const QString& path, const std::shared_ptr<FileLock>& lock) {
    QFile file(path);
    const bool isText = !path.endsWith(u'.' + QLatin1String(fileSuffix), Qt::CaseInsensitive) &&
                        QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
                        file.peek(zipMagic.size()) != zipMagic;
    if (!isText)
        return fromJourneyFile(path, lock);
    if (file.size() > limits::allBytes)
        throw FileError(FileError::Kind::tooLarge, path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        throw FileError(FileError::Kind::unreadable, path, file.errorString());
    const ImportResult result = importText(bytes);
    OpenedFile opened{.project = result.project, .isImport = true};
    for (const ImportWarning& warning : result.warnings)
        opened.notices.append(warningText(warning));
    return opened;
}

OpenedFile recoverFile(const QString& path) {
    const LoadedProject loaded = recoverProject(readFileBytes(path).bytes);
    return {.project = loaded.project,
            .foreignEntries = loaded.foreignEntries,
            .isImport = true,
            .isUnsaved = true,
            .notices = noticeTexts(loaded)};
}

} // namespace touchline
