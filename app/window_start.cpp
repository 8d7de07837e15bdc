#include "app/window_start.h"

#include "app/display_guard.h"
#include "app/language.h"

#include <QApplication>

#include <memory>

namespace touchline {

int startWindow(const QStringList& files) {
    static char name[] = "touchline";
    char* names[] = {name, nullptr};
    int count = 1;
    auto guard = std::make_unique<DisplayGuard>();
    const QApplication application(count, names);
    guard.reset();
    speak(userLanguage());
    Q_UNUSED(files);
    return 0;
}

} // namespace touchline
