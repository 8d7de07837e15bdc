#pragma once

namespace touchline {

class MainWindow;

/// Lets the user find or run anything: all that the menus offer, and all that the project holds.
void openPalette(MainWindow& window);

} // namespace touchline
