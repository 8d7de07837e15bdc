#include "ui/window/palette_flow.h"

#include "ui/actions/menu_actions.h"
#include "ui/canvas/canvas.h"
#include "ui/messages/error_text.h"
#include "ui/search/palette.h"
#include "ui/search/target.h"
#include "ui/search/things.h"
#include "ui/window/jump.h"
#include "ui/window/main_window.h"

#include <QMenuBar>

namespace touchline {

namespace {

constexpr int mostOfAKind = 8;

/// "Ctrl+Shift+Z", the first key of an action in the language of the program.
QString keyText(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

PaletteEntry entryOf(const MenuAction& one) {
    const QString text = withoutMnemonic(one.action->text());
    PaletteEntry entry;
    entry.name = one.action->objectName().isEmpty() ? (one.menus + QStringList{text}).join(u'/')
                                                    : one.action->objectName();
    entry.text = text;
    entry.detail = one.menus.join(QStringLiteral(" › "));
    entry.end = keyText(*one.action);
    entry.words = one.words;
    entry.possible = one.action->isEnabled();
    entry.run = [action = one.action] {
        if (action)
            action->trigger();
    };
    return entry;
}

void goTo(MainWindow& window, const TextPlace& place) {
    if (const Selection selection = selectionFor(place); selection.kind != Selection::Kind::none) {
        window.showJourney(place.journey);
        window.canvas().select(selection);
        return window.canvas().setFocus(Qt::OtherFocusReason);
    }
    if (const std::optional<Book> book = bookFor(place))
        openBook(window, *book, place.id);
}

} // namespace

void openPalette(MainWindow& window) {
    if (const auto* before = window.findChild<Palette*>(); before && before->isVisible())
        return;
    QList<PaletteEntry> commands;
    for (const MenuAction& one : menuActions(*window.menuBar())) {
        // It is open already.
        if (one.action != &window.actions()[Command::runAnything])
            commands.append(entryOf(one));
    }
    const auto things = [&window](const QString& typed) {
        QList<PaletteEntry> entries;
        for (const Thing& thing : findThings(window.document().project(), Wanted(typed), mostOfAKind)) {
            entries.append({.text = excerpt(thing.text),
                            .end = thing.detail,
                            .run = [&window, place = thing.place] { goTo(window, place); }});
        }
        return entries;
    };
    // Deletes itself when it closes.
    new Palette(window, commands, things);
}

} // namespace touchline
