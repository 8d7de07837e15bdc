#pragma once

#include <QAction>
#include <QPointer>

class QMenuBar;

namespace touchline {

/// Something that a menu offers.
struct MenuAction {
    QPointer<QAction> action; ///< entries of menus that are filled when they open may go
    QStringList menus;        ///< in which it stands: "File", "New"
    QString words;            ///< further ones by which people look for it
};

/// All that the menus of a window offer now, in their order, submenus included.
QList<MenuAction> menuActions(const QMenuBar& bar);

/// The text of an action or a menu without the marks of its letter.
QString withoutMnemonic(const QString& text);

} // namespace touchline
