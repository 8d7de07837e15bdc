#pragma once

#include "core/file/snapshot.h"

/// The earlier states of a project: one folder a project, named after where its file is.
namespace touchline {

struct Version {
    QString path;
    SnapshotNote note;
    qint64 bytes = 0; ///< with its images
};

/// Where the versions of the file at `path` are, within `root`. Links lead to the same folder as their file.
QString versionsFolder(const QString& root, const QString& path);

/// Newest first.
QList<Version> versionsIn(const QString& folder);

/// Keeps the project as the newest version, unless the newest is the same and this one has no label; then
/// thins what is there. Throws FileError as saveProject, and writeFailed where another program writes there
/// for long.
void recordVersion(const QString& folder, const Project& project, const FileExtras& extras,
                   const SnapshotNote& note);

} // namespace touchline
