#pragma once

#include "ui/actions/command.h"

#include <QAction>
#include <QMap>

class QMenuBar;

namespace touchline {

/// The actions of one window, made from the table of commands.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction& operator[](Command command) const { return *actions_[command]; }

    /// Fills an empty menu bar with all menus.
    void fill(QMenuBar& bar);
    /// One of the menus that `fill` made.
    QMenu& menu(Menu menu) const { return *menus_[menu]; }

private:
    QMap<Command, QAction*> actions_;
    QMap<Menu, QMenu*> menus_;
};

} // namespace touchline
