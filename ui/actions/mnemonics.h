#pragma once

#include <QAction>

class QMenuBar;

namespace touchline {

/// Gives each entry of one menu a letter of its own, as far as its letters go: what a text asks for where
/// that is free, else the first letter of one of its words, else any of its letters.
void settleMnemonics(const QList<QAction*>& entries);

/// The same for a menu bar and all its menus, from now on each time that they are shown.
void keepMnemonicsApart(QMenuBar& bar);

} // namespace touchline
