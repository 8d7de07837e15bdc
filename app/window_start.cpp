#include "app/window_start.h"

#include "app/display_guard.h"
#include "app/language.h"
#include "app/open_requests.h"
#include "ui/look/look.h"
#include "ui/window/open_flow.h"
#include "ui/window/recovery_flow.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

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
    if (OpenRequests::handOver(files))
        return 0;
    speak(userLanguage());
    QLocale::setDefault(QLocale(userLanguage()));
    applyLook();
    OpenRequests requests;
    QObject::connect(&requests, &OpenRequests::wanted, &openFiles);
    if (!files.isEmpty() || !openSession())
        openFiles(files);
    offerRecovery();
    return QApplication::exec();
}

} // namespace touchline
