#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// What the house tests read: the sources of the tree this test was built from.
namespace touchline {

/// Paths from the root of the files below `folders` with one of these suffixes, sorted.
inline QStringList filesBelow(const QStringList& folders, const QStringList& patterns) {
    const QDir root(SOURCE_DIR);
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

inline QStringList linesOf(const QString& path) {
    QFile file(QDir(SOURCE_DIR).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace touchline
