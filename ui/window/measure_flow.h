#pragma once

namespace touchline {

class MainWindow;

/// Opens what was measured, in front of the window.
void openMeasurements(MainWindow& window);

} // namespace touchline
