#pragma once

#include "core/file/file_error.h"
#include "core/file/file_stamp.h"
#include "core/model/project.h"

#include <optional>

/// The project file: one ZIP with `mimetype`, `version`, `project.xml`, `thumbnail.png` and `images/`.
namespace touchline {

inline constexpr int fileFormat = 1;   ///< what this program writes
inline constexpr int oldestReader = 1; ///< the oldest format a program must know to read it without loss
inline constexpr auto fileMimeType = "application/vnd.touchline.journey+zip";
inline constexpr auto fileSuffix = "journey";

struct LoadedProject {
    Project project;
    QMap<QString, QByteArray> foreignEntries; ///< `ext/...` of newer programs, written back as they were
    QString madeBy;                           ///< "touchline 9.0.0" when that is newer than this program
    QList<QString> missingParts;              ///< images and `ext/...` that could not be read
    bool endIsMissing = false;                ///< what stood there is not known; only of recovered files
};

struct FileExtras {
    QByteArray thumbnail; ///< PNG, may be empty
    QMap<QString, QByteArray> foreignEntries;
    QByteArray note; ///< what a state that the program keeps says about itself; files of users have none
};

/// The bytes of a project file; the same project gives the same bytes. Throws FileError (invalid, tooLarge).
QByteArray writeProject(const Project& project, const FileExtras& extras = {});

/// Throws FileError (notAJourney, newer, damaged, tooLarge, invalid). No input ends the process.
LoadedProject readProject(const QByteArray& bytes);

struct FileBytes {
    QByteArray bytes;
    FileStamp stamp; ///< without a hash
};

/// The bytes of a file that may be a project file. Throws FileError (notFound, unreadable, tooLarge).
FileBytes readFileBytes(const QString& path);

/// Throws FileError as readProject, and notFound, unreadable.
LoadedProject loadProject(const QString& path);

/// The picture inside a project file, PNG as it stands there; empty where there is none or the file is no
/// such file. Does not throw.
QByteArray loadThumbnail(const QString& path);

/// The note of a kept state (`snapshot.h`); empty where there is none. Does not throw.
QByteArray loadNote(const QString& path);

/// Writes through a temporary file beside `path`, checks what was written and only then replaces the old
/// file, if that is still `over` (whatever it is where there is no `over`). Returns what stands there now.
/// Throws FileError (invalid, tooLarge, cannotCreate, writeFailed, changed); the old file is then as it was.
FileStamp saveProject(const Project& project, const QString& path, const FileExtras& extras = {},
                      const std::optional<FileStamp>& over = {});

} // namespace touchline
