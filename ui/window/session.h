#pragma once

/// What comes back at the next start: places of windows, open projects and how they were looked at.
namespace touchline {

class MainWindow;

/// Whether the user wants open projects back; kept in the settings.
bool comesBack();
void setComesBack(bool comesBack);

/// Keeps which projects are open, and how, for the next start.
void keepSession();
/// Opens them again, in windows of their own. False where there is nothing to open.
bool openSession();

/// Size, place and panes: those of the window that was closed last are those of the next.
void keepFrame(const MainWindow& window);
void giveFrame(MainWindow& window);

} // namespace touchline
