#include "ui/document/data_folders.h"

#include <QStandardPaths>

namespace touchline {

namespace {

QString dataFolder(const char* name) {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/' +
           QLatin1String(name);
}

} // namespace

QString autosaveRoot() {
    return dataFolder("autosave");
}

QString versionsRoot() {
    return dataFolder("versions");
}

} // namespace touchline
