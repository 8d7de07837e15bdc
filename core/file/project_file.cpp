#include "core/file/project_file.h"

#include "core/file/entry_names.h"
#include "core/file/file_limits.h"
#include "core/file/project_check.h"
#include "core/file/project_xml.h"
#include "core/file/safe_write.h"
#include "core/file/version_entry.h"
#include "core/file/zip_reader.h"
#include "core/file/zip_writer.h"
#include "core/model/limits.h"

#include <QFile>
#include <QFileInfo>

namespace touchline {

namespace {

/// The type stands at a fixed place, so that other programs know the file without opening the ZIP.
bool hasMagic(const QByteArray& bytes) {
    return bytes.startsWith("PK\x03\x04") && QByteArrayView(bytes)
                                                 .sliced(std::min<qsizetype>(30, bytes.size()))
                                                 .startsWith(QByteArray(mimeEntry) + fileMimeType);
}

/// A part that is not the project itself; nothing where it is missing or damaged.
std::optional<QByteArray> readPart(ZipReader& zip, const QString& name) {
    try {
        return zip.read(name, limits::imageBytes);
    } catch (const FileError& error) {
        if (error.kind != FileError::Kind::damaged)
            throw;
        return std::nullopt;
    }
}

void readImages(ZipReader& zip, LoadedProject& loaded) {
    for (Image& image : loaded.project.images) {
        const auto bytes = readPart(zip, imageEntry(image));
        if (bytes && imageId(*bytes) == image.id)
            image.bytes = *bytes;
        else
            loaded.missingParts.append(imageEntry(image));
    }
}

void readForeignEntries(ZipReader& zip, LoadedProject& loaded) {
    for (const QString& name : zip.names()) {
        if (!isForeignEntry(name))
            continue;
        if (const auto bytes = readPart(zip, name))
            loaded.foreignEntries.insert(name, *bytes);
        else
            loaded.missingParts.append(name);
    }
}

LoadedProject readChecked(const QByteArray& bytes) {
    ZipReader zip(bytes);
    const VersionEntry version = readVersion(zip.read(versionEntry, limits::versionBytes));
    if (version.reader > fileFormat)
        throw FileError(FileError::Kind::newer, {}, version.app);
    LoadedProject loaded;
    if (version.format > fileFormat)
        loaded.madeBy = version.app;
    loaded.project = fromXml(zip.read(projectEntry, limits::archiveBytes), version.format);
    readImages(zip, loaded);
    readForeignEntries(zip, loaded);
    checkProject(loaded.project);
    return loaded;
}

/// Empty where it can't be read.
QByteArray loadPart(const QString& path, const QString& name, qsizetype limit) {
    try {
        const QByteArray bytes = readFileBytes(path).bytes;
        return hasMagic(bytes) ? ZipReader(bytes).read(name, limit) : QByteArray();
    } catch (const FileError&) {
        return {};
    }
}

/// What is read from the file must be what was to be saved; a field forgotten by a writer shows here.
void checkReadBack(const QByteArray& bytes, const Project& project, const FileExtras& extras) {
    QString why = QStringLiteral("reads as something else");
    try {
        const LoadedProject loaded = readProject(bytes);
        if (loaded.project == project && loaded.foreignEntries == extras.foreignEntries)
            return;
    } catch (const FileError& error) {
        why = error.place + ": " + error.detail;
    }
    throw FileError(FileError::Kind::writeFailed, {}, why);
}

} // namespace

QByteArray writeProject(const Project& project, const FileExtras& extras) {
    checkProject(project);
    QList<ZipEntry> entries{
        {mimeEntry, fileMimeType}, {versionEntry, writeVersion()}, {projectEntry, toXml(project), true}};
    if (!extras.thumbnail.isEmpty() && extras.thumbnail.size() <= limits::thumbnailBytes)
        entries.append({thumbnailEntry, extras.thumbnail});
    if (!extras.note.isEmpty())
        entries.append({noteEntry, extras.note, true});
    for (const Image& image : project.images) {
        if (!image.bytes.isEmpty())
            entries.append({imageEntry(image).toLatin1(), image.bytes});
    }
    for (auto it = extras.foreignEntries.begin(); it != extras.foreignEntries.end(); ++it) {
        if (isForeignEntry(it.key()))
            entries.append({it.key().toLatin1(), it.value(), true});
    }
    const QByteArray bytes = writeZip(entries);
    if (entries.size() > limits::fileEntries || bytes.size() > limits::fileBytes)
        throw FileError(FileError::Kind::tooLarge, {});
    return bytes;
}

LoadedProject readProject(const QByteArray& bytes) {
    if (bytes.size() > limits::fileBytes)
        throw FileError(FileError::Kind::tooLarge, {});
    if (!hasMagic(bytes))
        throw FileError(FileError::Kind::notAJourney, {});
    try {
        return readChecked(bytes);
    } catch (const FileError&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw FileError(FileError::Kind::tooLarge, {});
    } catch (const std::exception& error) {
        throw FileError(FileError::Kind::damaged, {}, QString::fromUtf8(error.what()));
    }
}

FileBytes readFileBytes(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        throw FileError(FileError::Kind::notFound, path);
    if (!info.isFile()) // a folder; a pipe or a device could keep us waiting for ever
        throw FileError(FileError::Kind::unreadable, path, QStringLiteral("not a file"));
    if (info.size() > limits::fileBytes)
        throw FileError(FileError::Kind::tooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(FileError::Kind::unreadable, path, file.errorString());
    FileBytes read{{}, stampOf(file)};
    read.bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw FileError(FileError::Kind::unreadable, path, file.errorString());
    return read;
}

LoadedProject loadProject(const QString& path) {
    return readProject(readFileBytes(path).bytes);
}

QByteArray loadThumbnail(const QString& path) {
    return loadPart(path, thumbnailEntry, limits::thumbnailBytes);
}

QByteArray loadNote(const QString& path) {
    return loadPart(path, noteEntry, limits::noteBytes);
}

FileStamp saveProject(const Project& project, const QString& path, const FileExtras& extras,
                      const std::optional<FileStamp>& over) {
    const QByteArray bytes = writeProject(project, extras);
    checkReadBack(bytes, project, extras);
    FileStamp stamp = safeWrite(path, bytes, over);
    stamp.hash = hashOf(bytes);
    return stamp;
}

} // namespace touchline
