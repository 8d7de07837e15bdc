#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QDateTime;

/// The desktop's own list of recent files, which other programs show and write too.
namespace touchline {

/// Adds a file to `recently-used.xbel` of the user, on another thread. Nothing happens where that list can't
/// be read or written.
void tellDesktop(const QString& path);

/// The list with this file in it as used now, or nothing where it is no list that we understand. Empty stands
/// for no list yet. What other programs wrote stays as it was.
std::optional<QByteArray> withRecentUse(const QByteArray& xbel, const QString& path, const QDateTime& now);

} // namespace touchline
