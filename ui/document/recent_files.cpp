#include "ui/document/recent_files.h"

#include "ui/document/desktop_recents.h"
#include "ui/document/document.h"

#include <QFileInfo>
#include <QMutex>
#include <QSettings>
#include <QStandardPaths>

#include <functional>

namespace touchline {

namespace {

constexpr auto key = "recentFiles";

/// Threads may change the list at the same time; where it stays as it was, nothing is written.
void changeList(const std::function<void(QStringList&)>& change) {
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    const QStringList before = recentFiles();
    QStringList files = before;
    change(files);
    if (files != before)
        QSettings().setValue(key, files);
}

} // namespace

QStringList recentFiles() {
    return QSettings().value(key).toStringList().mid(0, mostRecentFiles);
}

void rememberFile(const QString& path) {
    const QString file = QFileInfo(path).absoluteFilePath();
    changeList([&file](QStringList& files) {
        files.removeAll(file);
        files.prepend(file);
        files = files.mid(0, mostRecentFiles);
    });
    tellDesktop(file);
}

void forgetFile(const QString& path) {
    changeList([&path](QStringList& files) { files.removeAll(path); });
}

void forgetRecentFiles() {
    changeList([](QStringList& files) { files.clear(); });
}

QString folderFor(const Document& document) {
    const QString file = document.path().isEmpty() ? recentFiles().value(0) : document.path();
    const QString folder = QFileInfo(file).path();
    return !file.isEmpty() && QFileInfo(folder).isDir()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace touchline
