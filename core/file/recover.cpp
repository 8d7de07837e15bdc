#include "core/file/recover.h"

#include "core/file/entry_names.h"
#include "core/file/file_limits.h"
#include "core/file/version_entry.h"
#include "core/file/zip_scan.h"
#include "core/file/zip_writer.h"
#include "core/model/limits.h"

#include <functional>

namespace touchline {

namespace {

qsizetype limitOf(const QString& name) {
    if (name == QLatin1String(versionEntry))
        return limits::versionBytes;
    if (name == QLatin1String(projectEntry))
        return limits::archiveBytes;
    return isImageEntry(name) || isForeignEntry(name) ? limits::imageBytes : -1;
}

/// limitOf, but a project stands in front of its parts: what looks like one behind them is inside a damaged
/// part, which may be a file of this kind itself.
std::function<qsizetype(const QString&)> limitInOrder() {
    return [isBehind = false](const QString& name) mutable {
        const bool isPart = isImageEntry(name) || isForeignEntry(name);
        isBehind = isBehind || isPart;
        return isBehind && !isPart ? -1 : limitOf(name);
    };
}

/// No checksum is over a name. Whoever put a part in would not know it by another one, so what the directory
/// does not list is not taken.
void dropRenamed(ZipScan& scan) {
    for (const QString& name : scan.whole.keys()) {
        if (!isForeignEntry(name) || scan.listed.isEmpty() || scan.listed.contains(name))
            continue;
        scan.whole.remove(name);
        scan.damaged.append(name);
    }
}

/// A project file of these entries.
QByteArray fileOf(const QMap<QString, QByteArray>& entries) {
    QList<ZipEntry> written{{mimeEntry, fileMimeType}};
    for (auto it = entries.begin(); it != entries.end(); ++it)
        written.append({it.key().toLatin1(), it.value()});
    return writeZip(written);
}

} // namespace

LoadedProject recoverProject(const QByteArray& bytes) {
    if (bytes.size() > limits::fileBytes)
        throw FileError(FileError::Kind::tooLarge, {});
    ZipScan scan = scanZip(bytes, limitInOrder());
    dropRenamed(scan);
    if (!scan.whole.contains(projectEntry))
        throw FileError(FileError::Kind::lost, {}, projectEntry);
    // Its checksum says that the project is as it was; which format that is it does not say itself.
    if (!scan.whole.contains(versionEntry))
        scan.whole.insert(versionEntry, writeVersion());
    try {
        LoadedProject loaded = readProject(fileOf(scan.whole));
        loaded.endIsMissing = scan.listed.isEmpty();
        for (const QString& name : std::as_const(scan.damaged)) {
            if (isForeignEntry(name) && !loaded.missingParts.contains(name))
                loaded.missingParts.append(name);
        }
        return loaded;
    } catch (const FileError& error) {
        if (error.kind != FileError::Kind::damaged)
            throw;
        throw FileError(FileError::Kind::lost, error.place, error.detail);
    }
}

} // namespace touchline
