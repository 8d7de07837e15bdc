#include "ui/actions/menu_actions.h"

#include "ui/actions/search_words.h"

#include <QMenu>
#include <QMenuBar>

namespace touchline {

namespace {

void collect(const QList<QAction*>& entries, const MenuAction& within, QList<MenuAction>& found) {
    for (QAction* entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        MenuAction one{entry, within.menus, (within.words + u' ' + searchWords(*entry)).trimmed()};
        if (QMenu* menu = entry->menu()) {
            one.menus.append(withoutMnemonic(entry->text()));
            emit menu->aboutToShow(); // some are filled then
            if (entry->isEnabled() && entry->isVisible())
                collect(menu->actions(), one, found);
        } else {
            found.append(one);
        }
    }
}

} // namespace

QList<MenuAction> menuActions(const QMenuBar& bar) {
    QList<MenuAction> found;
    collect(bar.actions(), {}, found);
    return found;
}

QString withoutMnemonic(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        result += text[i];
    }
    return result;
}

} // namespace touchline
