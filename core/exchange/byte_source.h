#pragma once

#include <QString>

#include <functional>

/// Files of any length, read piece by piece.
namespace touchline {

/// Puts at most `most` bytes at `to` and says how many; 0 at the end. Throws FileError or ImportError.
using ByteSource = std::function<qint64(char* to, qint64 most)>;

/// The bytes of a file, or of the standard input where `path` is "-". Throws FileError (notFound,
/// unreadable).
ByteSource bytesOfFile(const QString& path);

/// The bytes of a text in memory.
ByteSource bytesOf(const QByteArray& bytes);

/// What is packed by gzip, unpacked; anything else as it is. What unpacks to absurdly much, or is damaged,
/// throws ImportError (tooLarge, invalid).
ByteSource unpacked(ByteSource packed);

/// `most` bytes from the start, fewer where there are no more, and a source that starts there again.
QByteArray headOf(ByteSource& source, qint64 most);

} // namespace touchline
