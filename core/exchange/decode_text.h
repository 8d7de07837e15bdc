#pragma once

#include <QByteArray>
#include <QString>

namespace touchline {

/// The text of a file from elsewhere: UTF-8 with or without byte order mark, UTF-16 and UTF-32 with one;
/// what is no UTF-8 is read as Windows-1252. Never fails; a byte order mark is not part of the text.
QString decodeText(const QByteArray& bytes);

/// The text of bytes in Windows-1252; every byte means something.
QString fromWindows1252(QByteArrayView bytes);

} // namespace touchline
