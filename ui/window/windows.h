#pragma once

#include <QList>
#include <QString>

/// The windows of the program; each holds one project.
namespace touchline {

class MainWindow;

/// The one in use first.
QList<MainWindow*> mainWindows();
/// The one in which this file is open; null where there is none.
MainWindow* windowOf(const QString& path);

/// `window` while nothing was done in it, else a new one, which is shown.
MainWindow& unusedWindow(MainWindow& window);
/// A new window with the start page.
MainWindow& openStartWindow();
void bringForward(MainWindow& window);

/// Asks about the changes of each window in turn, then closes all; a Cancel on the way leaves all open.
void quit();

} // namespace touchline
