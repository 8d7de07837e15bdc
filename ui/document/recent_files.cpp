#include "ui/document/recent_files.h"

#include "ui/document/desktop_recents.h"
#include "ui/document/document.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace touchline {

namespace {

constexpr auto key = "recentFiles";

} // namespace

QStringList recentFiles() {
    return QSettings().value(key).toStringList().mid(0, mostRecentFiles);
}

void rememberFile(const QString& path) {
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue(key, files.mid(0, mostRecentFiles));
    tellDesktop(file);
}

void forgetFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(key, files);
}

void forgetRecentFiles() {
    QSettings().remove(key);
}

QString folderFor(const Document& document) {
    const QString file = document.path().isEmpty() ? recentFiles().value(0) : document.path();
    const QString folder = QFileInfo(file).path();
    return !file.isEmpty() && QFileInfo(folder).isDir()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace touchline
