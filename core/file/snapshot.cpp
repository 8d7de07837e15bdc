#include "core/file/snapshot.h"

#include "core/file/entry_names.h"
#include "core/file/recover.h"
#include "core/file/safe_write.h"
#include "core/model/clean_text.h"
#include "core/model/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace touchline {

namespace {

QString imagesFolder(const QString& path) {
    return QFileInfo(path).path() + "/images";
}

/// Of 32 hex digits, so that no note leads out of the folder.
bool isImageName(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    return pattern.match(name).hasMatch();
}

QByteArray encoded(const QString& text) {
    return QUrl::toPercentEncoding(text);
}

QString decoded(const QString& value) {
    return QUrl::fromPercentEncoding(value.toLatin1());
}

QByteArray writeNote(const SnapshotNote& note) {
    QByteArray text = "time " + note.time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\n';
    if (!note.file.isEmpty())
        text += "file " + encoded(note.file) + '\n';
    if (!note.base.isEmpty())
        text += "base " + note.base + '\n';
    if (!note.label.isEmpty())
        text += "label " + encoded(note.label) + '\n';
    if (note.isSafetyCopy)
        text += "safety-copy\n";
    for (const QString& image : note.images)
        text += "image " + image.toLatin1() + '\n';
    return text;
}

void writeImage(const QString& path, const Image& image) {
    // By its hash: what is there under this name, and as long, is the same.
    if (QFileInfo(path).size() == image.bytes.size())
        return;
    makePrivateFolder(QFileInfo(path).path());
    safeWrite(path, image.bytes);
}

QByteArray readImage(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(limits::imageBytes) : QByteArray();
}

LoadedProject readAsFarAsWhole(const QByteArray& bytes) {
    try {
        return readProject(bytes);
    } catch (const FileError& error) {
        if (error.kind != FileError::Kind::damaged)
            throw;
        return recoverProject(bytes);
    }
}

} // namespace

void makePrivateFolder(const QString& folder) {
    if (QFileInfo(folder).isDir())
        return;
    if (!QDir().mkpath(folder))
        throw FileError(FileError::Kind::cannotCreate, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void writeSnapshot(const QString& path, const Project& project, const FileExtras& extras,
                   const SnapshotNote& note) {
    Project bare = project;
    FileExtras parts = extras;
    SnapshotNote full = note;
    for (Image& image : bare.images) {
        if (image.bytes.isEmpty())
            continue;
        full.images.append(image.id.text());
        writeImage(snapshotImagePath(path, full.images.last()), image);
        image.bytes.clear();
    }
    parts.note = writeNote(full);
    safeWrite(path, writeProject(bare, parts));
}

LoadedProject loadSnapshot(const QString& path) {
    LoadedProject loaded = readAsFarAsWhole(readFileBytes(path).bytes);
    loaded.missingParts.removeIf(isImageEntry);
    for (Image& image : loaded.project.images) {
        image.bytes = readImage(snapshotImagePath(path, image.id.text()));
        if (imageId(image.bytes) == image.id)
            continue;
        image.bytes.clear();
        loaded.missingParts.append(imageEntry(image));
    }
    return loaded;
}

SnapshotNote loadSnapshotNote(const QString& path) {
    SnapshotNote note;
    const QStringList lines = QString::fromLatin1(loadNote(path)).split(u'\n');
    for (const QString& line : lines) {
        const QString value = line.section(u' ', 1);
        if (line.startsWith(u"time "))
            note.time = QDateTime::fromString(value, Qt::ISODateWithMs);
        else if (line.startsWith(u"file "))
            note.file = decoded(value);
        else if (line.startsWith(u"base "))
            note.base = value.toLatin1();
        else if (line.startsWith(u"label "))
            note.label = cleanLine(decoded(value));
        else if (line == u"safety-copy")
            note.isSafetyCopy = true;
        else if (line.startsWith(u"image ") && isImageName(value))
            note.images.append(value);
    }
    return note;
}

QString snapshotImagePath(const QString& path, const QString& image) {
    return imagesFolder(path) + u'/' + image;
}

void keepSnapshotImages(const QString& path, const QStringList& images) {
    QDir folder(imagesFolder(path));
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (!images.contains(name))
            folder.remove(name);
    }
}

} // namespace touchline
