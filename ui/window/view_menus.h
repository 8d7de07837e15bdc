#pragma once

class QAction;
class QMenu;

namespace touchline {

class ShownView;

/// Puts submenus into a menu, in front of `before`: the views, the personas of the open journey, the themes
/// and the densities.
void addViewMenus(QMenu& menu, QAction* before, ShownView& shown);

} // namespace touchline
