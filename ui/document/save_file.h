#pragma once

#include "ui/document/open_file.h"

#include <optional>

namespace touchline {

/// A project as it was at one moment, on its way into a file.
struct FileToSave {
    QString path;
    Project project;
    QMap<QString, QByteArray> foreignEntries;
    std::shared_ptr<FileLock> lock; ///< on the file at `path`, where it is held already
    std::optional<FileStamp> over;  ///< what may be replaced; nothing: whatever stands there
};

/// A PNG; empty where there is no picture of it, which is no reason not to keep a project. On any thread.
QByteArray thumbnailOf(const Project& project);

/// Writes it, with a thumbnail, on any thread. Marks a file that was not held as in use. Throws FileError;
/// the file that stood there is then as it was.
FileHold saveFile(const FileToSave& file);

} // namespace touchline
