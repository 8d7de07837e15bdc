#include "ui/window/appearance_menu.h"

#include "ui/look/look.h"
#include "ui/window/radio_menu.h"

#include <QCoreApplication>

namespace touchline {

void addAppearanceMenu(QMenu& menu, QAction* before) {
    auto* radio = new RadioMenu(QCoreApplication::translate("Look", "Appearance"), {}, &menu);
    const auto show = [radio] {
        radio->setChoices({QCoreApplication::translate("Look", "As the desktop"),
                           QCoreApplication::translate("Look", "Light"),
                           QCoreApplication::translate("Look", "Dark")},
                          int(appearance()));
    };
    // Another window may have changed it.
    QObject::connect(radio, &QMenu::aboutToShow, radio, show);
    QObject::connect(radio, &RadioMenu::picked, radio, [](int place) { setAppearance(Appearance(place)); });
    menu.insertSeparator(before);
    menu.insertMenu(before, radio);
    show();
}

} // namespace touchline
