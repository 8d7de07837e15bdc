#include "core/file/output_files.h"

#include "core/file/safe_write.h"

#include <QFile>
#include <QFileInfo>

namespace touchline {

QStringList pagePaths(const QString& path, qsizetype pages) {
    QStringList paths{path};
    const qsizetype suffix = QFileInfo(path).suffix().size() + 1;
    for (qsizetype page = 2; page <= pages; ++page)
        paths << path.chopped(suffix) + u'-' + QString::number(page) + path.last(suffix);
    return paths;
}

void writePages(const QStringList& paths, const QList<QByteArray>& pages) {
    QStringList added;
    try {
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const bool isNew = !QFileInfo::exists(paths[page]);
            safeWrite(paths[page], pages[page]);
            if (isNew)
                added << paths[page];
        }
    } catch (...) {
        for (const QString& path : added)
            QFile::remove(path);
        throw;
    }
}

} // namespace touchline
