#pragma once

#include <QByteArray>
#include <QString>

namespace touchline {

/// Puts `bytes` at `path`, whole or not at all: every write is checked, file and folder are synced.
/// Throws FileError (cannotCreate, writeFailed); what stood there is then as it was.
void safeWrite(const QString& path, const QByteArray& bytes);

} // namespace touchline
