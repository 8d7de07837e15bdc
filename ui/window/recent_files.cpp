#include "ui/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

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
}

void forgetRecentFiles() {
    QSettings().remove(key);
}

} // namespace touchline
