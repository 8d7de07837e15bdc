#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace touchline {

/// What a scan of a damaged ZIP found.
struct ZipScan {
    QMap<QString, QByteArray> whole; ///< unpacked, with the length and the checksum that they claim
    QStringList damaged;             ///< names that stand in the file, without such an entry
    QSet<QString> listed;            ///< names in what is left of the directory
};

/// Looks for entries by their local headers, so that neither the directory nor the end has to be there.
/// `limitOf` says how many bytes an entry of that name may have; below 0: it is of no interest. The first of
/// several entries of one name counts. Throws FileError (tooLarge) where looking further would take too long.
ZipScan scanZip(const QByteArray& bytes, const std::function<qsizetype(const QString&)>& limitOf);

} // namespace touchline
