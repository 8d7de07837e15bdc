#pragma once

class QWidget;

namespace touchline {

class ShownView;

/// Asks for a name, and keeps what is shown as a view of the project.
void askToKeepView(ShownView& shown, QWidget& window);

} // namespace touchline
