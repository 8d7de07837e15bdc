#include "core/file/safe_write.h"

#include "core/file/file_error.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace touchline {

namespace {

#ifdef Q_OS_UNIX
bool sync(const QSaveFile& file) {
    return ::fsync(file.handle()) == 0;
}

/// A folder that several people share often gives its files a group of their own. QSaveFile forgets it, and
/// the system may well refuse: then the file is ours alone, as any new one.
void keepGroup(const QSaveFile& file, const QString& path) {
    struct stat old {};
    struct stat now {};
    const bool differs = ::stat(QFile::encodeName(path).constData(), &old) == 0 &&
                         ::fstat(file.handle(), &now) == 0 && old.st_gid != now.st_gid;
    const bool kept = differs && ::fchown(file.handle(), uid_t(-1), old.st_gid) == 0;
    Q_UNUSED(kept);
}

/// The new name is on the disk only when its folder is. Not every file system can; the file itself is safe by
/// now. It stands where a link leads to.
void syncFolder(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(QFileInfo(path).canonicalFilePath()).path());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}
#else
bool sync(const QSaveFile&) {
    return true;
}

void keepGroup(const QSaveFile&, const QString&) {}

void syncFolder(const QString&) {}
#endif

} // namespace

FileStamp safeWrite(const QString& path, const QByteArray& bytes, const std::optional<FileStamp>& over) {
    const QFileInfo old(path);
    // A rename would put a file in the place of a device; without any name QSaveFile claims success.
    if (path.isEmpty() || (old.exists() && !old.isFile()))
        throw FileError(FileError::Kind::cannotCreate, path, QStringLiteral("not a file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw FileError(FileError::Kind::cannotCreate, path, file.errorString());
    keepGroup(file, path);
    // QSaveFile (6.4) replaces the old file after a short write and ignores a failing sync: both are checked
    // here.
    const qint64 written = file.write(bytes);
    const bool isWritten = written == bytes.size() && file.flush() && sync(file);
    const QString why = file.error() != QFileDevice::NoError
                            ? file.errorString()
                            : QStringLiteral("%1 of %2 bytes").arg(written).arg(bytes.size());
    const FileStamp stamp = stampOf(file);
    const bool isOther = isWritten && over && isChanged(path, *over);
    if (!isWritten || isOther)
        file.cancelWriting();
    const bool isThere = file.commit();
    if (isOther)
        throw FileError(FileError::Kind::changed, path);
    if (!isThere)
        throw FileError(FileError::Kind::writeFailed, path, isWritten ? file.errorString() : why);
    syncFolder(path);
    return stamp;
}

} // namespace touchline
