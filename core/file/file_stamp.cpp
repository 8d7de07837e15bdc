#include "core/file/file_stamp.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <QDateTime>
#endif

namespace touchline {

namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;

#ifdef Q_OS_UNIX
FileStamp fromStat(const struct stat& stat) {
    return {stat.st_size, stat.st_mtim.tv_sec * nsPerSecond + stat.st_mtim.tv_nsec, stat.st_ino, {}};
}

FileStamp statOf(const QString& path) {
    struct stat stat {};
    return ::stat(QFile::encodeName(path).constData(), &stat) == 0 ? fromStat(stat) : FileStamp();
}
#else
FileStamp statOf(const QString& path) {
    const QFileInfo info(path);
    return info.exists()
               ? FileStamp{info.size(), info.lastModified().toMSecsSinceEpoch() * (nsPerSecond / 1000)}
               : FileStamp();
}
#endif

bool isSameFile(const FileStamp& one, const FileStamp& other) {
    return one.size == other.size && one.modifiedNs == other.modifiedNs && one.inode == other.inode;
}

} // namespace

FileStamp stampOf(const QFileDevice& file) {
#ifdef Q_OS_UNIX
    struct stat stat {};
    return ::fstat(file.handle(), &stat) == 0 ? fromStat(stat) : FileStamp();
#else
    return statOf(file.fileName());
#endif
}

QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

FileStamp stampAt(const QString& path, const FileStamp& known) {
    FileStamp stamp = statOf(path);
    if (isSameFile(stamp, known)) {
        stamp.hash = known.hash;
    } else if (QFile file(path); QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (hash.addData(&file))
            stamp.hash = hash.result();
    }
    return stamp;
}

bool isChanged(const QString& path, const FileStamp& known) {
    const FileStamp now = stampAt(path, known);
    return now.exists() && now.hash != known.hash;
}

} // namespace touchline
