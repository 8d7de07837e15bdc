#include "ui/window/view_menus.h"

#include "core/model/lookup.h"
#include "ui/document/shown_view.h"
#include "ui/messages/view_names.h"
#include "ui/window/finish_typing.h"
#include "ui/window/radio_menu.h"

#include <QCoreApplication>

namespace touchline {

namespace {

constexpr int viewKeys = 8; ///< Ctrl+9 and Ctrl+0 zoom

/// A submenu that follows what is shown: `show` fills it, `pick` takes over a choice.
void addMenu(QMenu& menu, QAction* before, ShownView& shown, const QString& title, const QStringList& keys,
             const std::function<void(RadioMenu&)>& show, const std::function<void(int)>& pick) {
    auto* radio = new RadioMenu(title, keys, &menu);
    menu.insertMenu(before, radio);
    QObject::connect(&shown, &ShownView::changed, radio, [radio, show] { show(*radio); });
    QObject::connect(radio, &RadioMenu::picked, radio, [&shown, radio, show, pick](int place) {
        finishTyping(shown.document());
        pick(place);
        // What was marked already stays so.
        show(*radio);
    });
    show(*radio);
}

} // namespace

void addViewMenus(QMenu& menu, QAction* before, ShownView& shown) {
    QStringList keys;
    for (int digit = 1; digit <= viewKeys; ++digit)
        keys.append("Ctrl+" + QString::number(digit));
    addMenu(
        menu, before, shown, QCoreApplication::translate("Views", "&View"), keys,
        [&shown](RadioMenu& radio) { radio.setChoices(namesOf(shown.offered()), shown.chosen()); },
        [&shown](int at) { shown.choose(View(shown.offered()[at])); });
    addMenu(
        menu, before, shown, QCoreApplication::translate("Views", "&Persona"), {},
        [&shown](RadioMenu& radio) {
            const QList<Persona>& personas = shown.personas();
            radio.setChoices(namesOf(personas), int(indexOf(personas, shown.inFront())));
            radio.setEnabled(personas.size() > 1);
        },
        [&shown](int at) { shown.setPersona(shown.personas()[at].id); });
    addMenu(
        menu, before, shown, QCoreApplication::translate("Views", "&Theme"),
        {"Ctrl+Shift+L", "", "", "", "Ctrl+Shift+D"},
        [&shown](RadioMenu& radio) { radio.setChoices(themeTexts(), int(shown.view().theme)); },
        [&shown](int at) { shown.setTheme(ThemeName(at)); });
    addMenu(
        menu, before, shown, QCoreApplication::translate("Views", "&Density"),
        {"Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3"},
        [&shown](RadioMenu& radio) {
            radio.setChoices(densityTexts(), int(shown.view().density));
            // The management view has sizes of its own, those of a slide.
            radio.setEnabled(shown.view().kind == ViewKind::full);
        },
        [&shown](int at) { shown.setDensity(Density(at)); });
    menu.insertSeparator(before);
}

} // namespace touchline
