#include "ui/window/windows.h"

#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>

namespace touchline {

namespace {

void settle(const QList<QPointer<MainWindow>>& windows) {
    if (!windows.isEmpty()) {
        const auto others = windows.mid(1);
        MainWindow* next = windows.first();
        return next ? next->settleChanges([others] { settle(others); }) : settle(others);
    }
    keepSession();
    for (MainWindow* window : mainWindows())
        window->closeSettled();
}

} // namespace

QList<MainWindow*> mainWindows() {
    QList<MainWindow*> windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        // One that was closed lives on for a moment.
        if (window && window->isVisible())
            windows.insert(window->isActiveWindow() ? 0 : windows.size(), window);
    }
    return windows;
}

MainWindow* windowOf(const QString& path) {
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (MainWindow* window : mainWindows()) {
        const QString& open = window->document().path();
        if (!wanted.isEmpty() && !open.isEmpty() && QFileInfo(open).canonicalFilePath() == wanted)
            return window;
    }
    return nullptr;
}

MainWindow& unusedWindow(MainWindow& window) {
    if (window.document().isUntouched())
        return window;
    auto* fresh = new MainWindow; // deletes itself when it is closed
    fresh->show();
    return *fresh;
}

MainWindow& openStartWindow() {
    auto* window = new MainWindow;
    window->showStartPage();
    window->show();
    return *window;
}

void bringForward(MainWindow& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

void quit() {
    QList<QPointer<MainWindow>> windows;
    for (MainWindow* window : mainWindows())
        windows.append(window);
    settle(windows);
}

} // namespace touchline
