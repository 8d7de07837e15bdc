#include "ui/actions/actions.h"

#include "ui/actions/icon.h"
#include "ui/actions/key_choices.h"
#include "ui/actions/search_words.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QWidget>

namespace touchline {

namespace {

QString title(Menu menu) {
    switch (menu) {
    case Menu::file:
        return QCoreApplication::translate("Commands", "&File");
    case Menu::edit:
        return QCoreApplication::translate("Commands", "&Edit");
    case Menu::view:
        return QCoreApplication::translate("Commands", "&View");
    case Menu::insert:
        return QCoreApplication::translate("Commands", "&Insert");
    case Menu::journey:
        return QCoreApplication::translate("Commands", "&Journey");
    case Menu::measure:
        return QCoreApplication::translate("Commands", "&Measure");
    case Menu::help:
        return QCoreApplication::translate("Commands", "&Help");
    }
    Q_UNREACHABLE();
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window) {
    const auto keys = keysInUse();
    for (const CommandRow& row : commandTable()) {
        auto* action = new QAction(QCoreApplication::translate("Commands", row.text), window);
        action->setObjectName(nameOf(row));
        action->setShortcuts(keys[row.command]);
        setSearchWords(*action, searchWordsOf(row.command));
        action->setCheckable(row.checkable);
        if (*row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        window->addAction(action);
        actions_.insert(row.command, action);
    }
    actions_[Command::quit]->setMenuRole(QAction::QuitRole);
    actions_[Command::about]->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar& bar) {
    for (const CommandRow& row : commandTable()) {
        QMenu*& menu = menus_[row.menu];
        if (!menu)
            menu = bar.addMenu(title(row.menu));
        if (row.opensGroup)
            menu->addSeparator();
        menu->addAction(actions_[row.command]);
    }
}

} // namespace touchline
