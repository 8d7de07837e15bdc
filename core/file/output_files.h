#pragma once

#include <QByteArray>
#include <QStringList>

namespace touchline {

/// Where the pages of one output go: "map.png", "map-2.png", "map-3.png".
QStringList pagePaths(const QString& path, qsizetype pages);

/// Writes the pages of one output, all or none: where a page can't be written, those before it that did not
/// exist are removed again. Throws FileError (cannotCreate, writeFailed) with the path of that page.
void writePages(const QStringList& paths, const QList<QByteArray>& pages);

} // namespace touchline
