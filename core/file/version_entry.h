#pragma once

#include <QByteArray>
#include <QString>

namespace touchline {

/// The entry `version`: lines of a key and a value, readable for ever. Unknown keys are ignored.
struct VersionEntry {
    int format = 0; ///< what the writer wrote
    int reader = 0; ///< the oldest format a program must know to read it without loss
    QString app;    ///< "touchline 1.0.0"
};

/// That of this program.
QByteArray writeVersion();

/// Throws FileError (damaged).
VersionEntry readVersion(const QByteArray& bytes);

} // namespace touchline
