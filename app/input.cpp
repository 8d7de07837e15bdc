#include "app/input.h"

#include "app/command_line.h"
#include "app/failure.h"
#include "core/exchange/byte_source.h"
#include "core/file/project_file.h"
#include "core/model/limits.h"

namespace touchline {

QByteArray inputBytes(const QString& path) {
    ByteSource source = bytesOfFile(path);
    const QByteArray bytes = headOf(source, limits::allBytes + 1);
    if (bytes.size() > limits::allBytes)
        throw FileError(FileError::Kind::tooLarge, path);
    return bytes;
}

Project inputProject(const QString& path) {
    const LoadedProject loaded = withFile(path, [&] { return loadProject(path); });
    for (const QString& notice : noticeTexts(loaded))
        say(notice);
    return loaded.project;
}

} // namespace touchline
