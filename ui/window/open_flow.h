#pragma once

#include <QStringList>

#include <functional>

class QMenu;

/// How projects come into windows: into the one at hand while nothing was done in it, else into a new one.
/// What is open already is brought forward.
namespace touchline {

class MainWindow;

/// A new project from a template that comes with the program.
void startNew(MainWindow& window, const QString& templateName);
/// Asks for a file and opens it.
void askForFile(MainWindow& window);

using OpenNext = std::function<void(MainWindow&)>;

/// Reads the file beside what the windows do, asks where it is damaged or in use; then `next` with the window
/// in which it is.
void openInWindow(
    MainWindow& window, const QString& path, const OpenNext& next = [](MainWindow&) {});

/// As from the command line: each in a window of its own; none asks for the start page.
void openFiles(const QStringList& paths);

/// Fills it with the templates.
void fillNewMenu(QMenu& menu, MainWindow& window);
/// Fills it with the recent files each time it is shown.
void fillRecentMenu(QMenu& menu, MainWindow& window);

} // namespace touchline
