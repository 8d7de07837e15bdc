#pragma once

#include "core/file/file_lock.h"
#include "core/file/file_stamp.h"
#include "core/model/project.h"

#include <QStringList>

#include <memory>

namespace touchline {

/// What is known of the file that a document was read from or written to.
struct FileHold {
    FileStamp stamp;
    std::shared_ptr<FileLock> lock; ///< the mark that somebody works on it
};

/// A file as the editor takes it in.
struct OpenedFile {
    Project project;
    QMap<QString, QByteArray> foreignEntries; ///< what newer programs put in, to be written back
    FileHold hold;                            ///< empty where saving asks for a place of its own
    bool isImport = false;                    ///< text made elsewhere, or what was recovered of a file
    bool isUnsaved = false;                   ///< in no file as it is
    QStringList notices;                      ///< sentences about what was repaired or left out
};

/// A journey file, or text that can be read as one: mermaid, JSON, an outline. Marks a journey file as in
/// use, where `lock` does not do so already. Throws FileError, ImportError.
OpenedFile openFile(const QString& path, const std::shared_ptr<FileLock>& lock = {});

/// What is whole in a damaged journey file, as a project without a file. Throws FileError.
OpenedFile recoverFile(const QString& path);

} // namespace touchline
