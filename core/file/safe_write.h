#pragma once

#include "core/file/file_stamp.h"

#include <optional>

namespace touchline {

/// Puts `bytes` at `path`, whole or not at all: every write is checked, file and folder are synced. The mode
/// of what stood there stays, and its group where the system allows; a link stays a link. Looks once more, at
/// the last moment, whether that still is `over`; without one it replaces whatever is there. Returns what
/// stands there now, without a hash. Throws FileError (cannotCreate, writeFailed, changed); what stood there
/// is then as it was.
FileStamp safeWrite(const QString& path, const QByteArray& bytes, const std::optional<FileStamp>& over = {});

} // namespace touchline
