#include "app/input.h"

#include "app/command_line.h"
#include "app/failure.h"
#include "core/file/project_file.h"
#include "core/model/limits.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace touchline {

namespace {

constexpr qint64 pieceSize = 1 << 20;

QByteArray readAll(QFile& file, const QString& path) {
    // In pieces: a pipe or a device has no size that could be asked for.
    QByteArray bytes;
    for (QByteArray piece = file.read(pieceSize); !piece.isEmpty() && bytes.size() <= limits::allBytes;
         piece = file.read(pieceSize))
        bytes += piece;
    if (file.error() != QFile::NoError)
        throw FileError(FileError::Kind::unreadable, path, file.errorString());
    if (bytes.size() > limits::allBytes)
        throw FileError(FileError::Kind::tooLarge, path);
    return bytes;
}

} // namespace

QByteArray inputBytes(const QString& path) {
    QFile file(path);
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            throw FileError(FileError::Kind::unreadable, path, file.errorString());
        return readAll(file, path);
    }
    const QFileInfo info(path);
    if (!info.exists())
        throw FileError(FileError::Kind::notFound, path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw FileError(FileError::Kind::unreadable, path);
    return readAll(file, path);
}

Project inputProject(const QString& path) {
    const LoadedProject loaded = withFile(path, [&] { return loadProject(path); });
    for (const QString& notice : noticeTexts(loaded))
        say(notice);
    return loaded.project;
}

} // namespace touchline
