#include "core/file/versions.h"

#include "core/file/thinning.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace touchline {

namespace {

constexpr int patienceMs = 5000;

QString suffix() {
    return u'.' + QLatin1String(fileSuffix);
}

/// So that the order of names is that of times.
QString newName(const QDir& folder, QDateTime time) {
    const auto name = [&] {
        return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")) + suffix();
    };
    while (folder.exists(name()))
        time = time.addMSecs(1);
    return folder.filePath(name());
}

qint64 bytesOf(const QString& path, const QStringList& images) {
    qint64 bytes = QFileInfo(path).size();
    for (const QString& image : images)
        bytes += QFileInfo(snapshotImagePath(path, image)).size();
    return bytes;
}

/// Newest first. A version costs what its newer one does not hold already.
QList<KeptState> keptStates(const QList<Version>& versions) {
    QList<KeptState> states;
    QStringList held;
    for (const Version& version : versions) {
        QStringList images = version.note.images;
        images.removeIf([&](const QString& image) { return held.contains(image); });
        states.append(
            {version.note.time.toLocalTime(), bytesOf(version.path, images), !version.note.label.isEmpty()});
        held = version.note.images;
    }
    return states;
}

void thin(const QString& folder) {
    QList<Version> versions = versionsIn(folder);
    QList<qsizetype> gone;
    // Once more after each round: what goes may leave its images to the next older one.
    while (!(gone = superfluous(keptStates(versions), QDateTime::currentDateTime())).isEmpty()) {
        for (auto at = gone.rbegin(); at != gone.rend(); ++at)
            QFile::remove(versions.takeAt(*at).path);
    }
    QStringList images;
    for (const Version& version : std::as_const(versions))
        images += version.note.images;
    keepSnapshotImages(folder + "/any", images);
}

bool holds(const Version& version, const Project& project) {
    try {
        return loadSnapshot(version.path).project == project;
    } catch (const FileError&) {
        return false;
    }
}

} // namespace

QString versionsFolder(const QString& root, const QString& path) {
    const QFileInfo info(path);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    return root + u'/' + QString::fromLatin1(hash.toHex().first(32));
}

QList<Version> versionsIn(const QString& folder) {
    QList<Version> versions;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + suffix()}, QDir::Files);
    for (const QFileInfo& file : files) {
        const SnapshotNote note = loadSnapshotNote(file.filePath());
        if (note.time.isValid())
            versions.append({file.filePath(), note, bytesOf(file.filePath(), note.images)});
    }
    std::ranges::stable_sort(versions, std::ranges::greater(),
                             [](const Version& version) { return version.note.time; });
    return versions;
}

void recordVersion(const QString& folder, const Project& project, const FileExtras& extras,
                   const SnapshotNote& note) {
    makePrivateFolder(folder);
    QLockFile lock(folder + "/lock");
    if (!lock.tryLock(patienceMs))
        throw FileError(FileError::Kind::writeFailed, folder, QStringLiteral("another program writes there"));
    const QList<Version> before = versionsIn(folder);
    if (note.label.isEmpty() && !before.isEmpty() && holds(before.first(), project))
        return;
    writeSnapshot(newName(folder, note.time), project, extras, note);
    thin(folder);
}

} // namespace touchline
