#pragma once

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace touchline {

/// What is known of the bytes at a place, so that a change by another program is noticed.
struct FileStamp {
    qint64 size = -1;      ///< in bytes; below 0: there is no file
    qint64 modifiedNs = 0; ///< since 1970
    quint64 inode = 0;     ///< 0 where the system has none
    QByteArray hash;       ///< SHA-256 of the bytes; empty where nobody has read them

    bool exists() const { return size >= 0; }
};

/// Of an open file, without its hash.
FileStamp stampOf(const QFileDevice& file);

QByteArray hashOf(const QByteArray& bytes);

/// What stands at `path` now, with its hash: that of `known` while size, time and inode are the same, else
/// the file is read. Does not throw; a file that cannot be read has no hash.
FileStamp stampAt(const QString& path, const FileStamp& known);

/// Whether there are other bytes at `path` than `known`. That they are gone is no change: nothing is lost by
/// writing there.
bool isChanged(const QString& path, const FileStamp& known);

} // namespace touchline
