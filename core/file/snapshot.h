#pragma once

#include "core/file/project_file.h"

#include <QDateTime>

/// A state of a project that is kept in a folder of the program: a project file without images, and beside it
/// a folder `images` that holds each image once for all states there.
namespace touchline {

/// What there is to know about a kept state besides the project itself.
struct SnapshotNote {
    QDateTime time;  ///< when it was taken
    QString file;    ///< where the project was opened or saved; empty where it has no file
    QByteArray base; ///< SHA-256 of that file, in hex, as it was then
    QString label;   ///< the name that a user gave it
    bool isSafetyCopy =
        false;            ///< taken by the program before it put an earlier state in the place of this one
    QStringList images{}; ///< file names in `images`; writing fills it

    bool operator==(const SnapshotNote&) const = default;
};

/// A folder that no other user can look into. Throws FileError (cannotCreate).
void makePrivateFolder(const QString& folder);

/// Writes the project to `path`, whole or not at all, and those of its images that are not there yet.
/// Throws FileError as saveProject.
void writeSnapshot(const QString& path, const Project& project, const FileExtras& extras,
                   const SnapshotNote& note);

/// With its images; those that are missing or damaged are told. A damaged file is read as far as it is whole.
/// Throws FileError as loadProject, and lost.
LoadedProject loadSnapshot(const QString& path);

/// Without a time where the file has no note. Does not throw.
SnapshotNote loadSnapshotNote(const QString& path);

/// Where an image of the state at `path` lies.
QString snapshotImagePath(const QString& path, const QString& image);

/// Removes the images beside `path` but for these.
void keepSnapshotImages(const QString& path, const QStringList& images);

} // namespace touchline
