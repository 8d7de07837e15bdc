#pragma once

class QWidget;

namespace touchline {

/// What this program is, its version and its licence.
void showAbout(QWidget& window);

} // namespace touchline
