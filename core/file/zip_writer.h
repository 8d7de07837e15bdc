#pragma once

#include <QByteArray>
#include <QList>

namespace touchline {

struct ZipEntry {
    QByteArray name; ///< plain ASCII
    QByteArray bytes;
    bool deflated = false; ///< fast, else stored as it is
};

/// A ZIP of these entries in this order, without extra fields and with one fixed time: the same entries give
/// the same bytes. Throws FileError (tooLarge) where memory does not suffice.
QByteArray writeZip(const QList<ZipEntry>& entries);

} // namespace touchline
