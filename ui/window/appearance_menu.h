#pragma once

class QAction;
class QMenu;

namespace touchline {

/// Inserts the choice between light and dark before an action of `menu`.
void addAppearanceMenu(QMenu& menu, QAction* before);

} // namespace touchline
