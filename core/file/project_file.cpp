#include "core/file/project_file.h"

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
#include <QRegularExpression>

namespace touchline {

namespace {

const QString mimeEntry = QStringLiteral("mimetype");
const QString versionEntry = QStringLiteral("version");
const QString projectEntry = QStringLiteral("project.xml");
const QString thumbnailEntry = QStringLiteral("thumbnail.png");
const QString noteEntry = QStringLiteral("note");

QString entryName(const Image& image) {
    const char* const suffixes[] = {"png", "jpg", "webp"};
    return QStringLiteral("images/%1.%2").arg(image.id.text(), QLatin1String(suffixes[int(image.format)]));
}

bool isForeign(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("\\Aext/[a-z0-9._-]{1,80}\\z"));
    return pattern.match(name).hasMatch();
}

/// The type stands at a fixed place, so that other programs know the file without opening the ZIP.
bool hasMagic(const QByteArray& bytes) {
    return bytes.startsWith("PK\x03\x04") && bytes.sliced(std::min<qsizetype>(30, bytes.size()))
                                                 .startsWith(mimeEntry.toLatin1() + fileMimeType);
}

/// Throws FileError (notFound, unreadable, tooLarge).
QByteArray readFile(const QString& path) {
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
    const QByteArray bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw FileError(FileError::Kind::unreadable, path, file.errorString());
    return bytes;
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
        const auto bytes = readPart(zip, entryName(image));
        if (bytes && imageId(*bytes) == image.id)
            image.bytes = *bytes;
        else
            loaded.missingParts.append(entryName(image));
    }
}

void readForeignEntries(ZipReader& zip, LoadedProject& loaded) {
    for (const QString& name : zip.names()) {
        if (!isForeign(name))
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
        const QByteArray bytes = readFile(path);
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
    QList<ZipEntry> entries{{mimeEntry.toLatin1(), fileMimeType},
                            {versionEntry.toLatin1(), writeVersion()},
                            {projectEntry.toLatin1(), toXml(project), true}};
    if (!extras.thumbnail.isEmpty() && extras.thumbnail.size() <= limits::thumbnailBytes)
        entries.append({thumbnailEntry.toLatin1(), extras.thumbnail});
    if (!extras.note.isEmpty())
        entries.append({noteEntry.toLatin1(), extras.note, true});
    for (const Image& image : project.images) {
        if (!image.bytes.isEmpty())
            entries.append({entryName(image).toLatin1(), image.bytes});
    }
    for (auto it = extras.foreignEntries.begin(); it != extras.foreignEntries.end(); ++it) {
        if (isForeign(it.key()))
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

LoadedProject loadProject(const QString& path) {
    return readProject(readFile(path));
}

QByteArray loadThumbnail(const QString& path) {
    return loadPart(path, thumbnailEntry, limits::thumbnailBytes);
}

QByteArray loadNote(const QString& path) {
    return loadPart(path, noteEntry, limits::noteBytes);
}

void saveProject(const Project& project, const QString& path, const FileExtras& extras) {
    const QByteArray bytes = writeProject(project, extras);
    checkReadBack(bytes, project, extras);
    safeWrite(path, bytes);
}

} // namespace touchline
