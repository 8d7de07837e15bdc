#pragma once

#include <QStringList>

/// The files that were opened or saved last, newest first, kept in the settings of the user. On any thread;
/// what is changed reaches the disk at once, which takes a moment.
namespace touchline {

class Document;

inline constexpr int mostRecentFiles = 10;

QStringList recentFiles();
/// Tells the desktop too.
void rememberFile(const QString& path);
void forgetFile(const QString& path);
void forgetRecentFiles();

/// Where a dialog about files begins: beside the file of the project, else beside the one that was used last.
QString folderFor(const Document& document);

} // namespace touchline
