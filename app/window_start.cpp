#include "app/window_start.h"

#include "app/display_guard.h"
#include "app/language.h"
#include "ui/window/look.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <memory>

namespace touchline {

namespace {

QIcon programIcon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 128})
        icon.addFile(QString(":/icons/app/touchline-%1.png").arg(size));
    return icon;
}

} // namespace

int startWindow(const QStringList& files) {
    static char name[] = "touchline";
    char* names[] = {name, nullptr};
    int count = 1;
    auto guard = std::make_unique<DisplayGuard>();
    const QApplication application(count, names);
    guard.reset();
    QApplication::setOrganizationName("touchline");
    QGuiApplication::setApplicationDisplayName("Touchline");
    QGuiApplication::setDesktopFileName("org.touchline.Touchline");
    QGuiApplication::setWindowIcon(programIcon());
    speak(userLanguage());
    QLocale::setDefault(QLocale(userLanguage()));
    applyLook();
    // Each window deletes itself when it is closed.
    for (const QString& file : files.isEmpty() ? QStringList{QString()} : files) {
        auto* window = new MainWindow;
        window->show();
        if (!file.isEmpty())
            window->openFile(file);
    }
    return QApplication::exec();
}

} // namespace touchline
