#pragma once

#include "ui/document/save_file.h"

#include <QDateTime>

class QWidget;

/// The earlier versions of a project: kept when it is saved or when the user wants, and brought back.
namespace touchline {

class MainWindow;

/// Keeps what was saved, on another thread, and before it what its file was `opened` with, where there is a
/// time for that. Whatever becomes of that, the save is done.
void keepVersion(const FileToSave& saved, const Project& opened, const QDateTime& since);
/// Asks for a name and keeps the project as it is now under that.
void askForSnapshot(MainWindow& window);
void showVersions(MainWindow& window);

} // namespace touchline
