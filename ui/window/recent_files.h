#pragma once

#include <QStringList>

/// The files that were opened or saved last, newest first, kept in the settings of the user.
namespace touchline {

inline constexpr int mostRecentFiles = 10;

QStringList recentFiles();
void rememberFile(const QString& path);
void forgetRecentFiles();

} // namespace touchline
