#include "ui/window/windows.h"

#include "ui/window/finish_typing.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace touchline {

namespace {

/// What the user saved or gave up.
struct Settled {
    QPointer<MainWindow> window;
    Project project;
};

/// While one window asks, work may go on in the others, and new ones come: all are looked at until nothing is
/// left in any.
void settle(const QList<Settled>& settled) {
    for (MainWindow* window : mainWindows()) {
        finishTyping(window->document());
        const bool isSettled = std::ranges::any_of(settled, [window](const Settled& one) {
            return one.window == window && one.project == window->document().project();
        });
        if (!isSettled)
            return window->settleChanges([settled, window] {
                settle(settled + QList<Settled>{{window, window->document().project()}});
            });
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
    if (window.isUnused())
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
    settle({});
}

} // namespace touchline
