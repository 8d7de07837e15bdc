#include "ui/window/session.h"

#include "core/model/lookup.h"
#include "core/model/scalar_text.h"
#include "ui/canvas/canvas.h"
#include "ui/window/main_window.h"
#include "ui/window/open_flow.h"
#include "ui/window/windows.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>

namespace touchline {

namespace {

constexpr auto sessionKey = "session";
constexpr auto frameKey = "window";
constexpr auto comesBackKey = "reopen";
constexpr int mostWindows = 20;

QVariantMap frameOf(const MainWindow& window) {
    return {{"geometry", window.saveGeometry()},
            {"panes", window.panes().saveState()},
            {"journeys", window.actions()[Command::showJourneys].isChecked()},
            {"inspector", window.actions()[Command::showInspector].isChecked()}};
}

void setFrame(MainWindow& window, const QVariantMap& frame) {
    // Qt moves what would be out of sight onto a screen.
    window.restoreGeometry(frame["geometry"].toByteArray());
    window.panes().restoreState(frame["panes"].toByteArray());
    window.actions()[Command::showJourneys].setChecked(frame.value("journeys", true).toBool());
    window.actions()[Command::showInspector].setChecked(frame.value("inspector", true).toBool());
}

/// Which journey is looked at, how, and where.
QVariantMap placeOf(MainWindow& window) {
    const Canvas& canvas = window.canvas();
    const ShownView& shown = window.shown();
    return {{"journey", canvas.journey().text()},
            {"view", shown.kept().text()},
            {"kind", toText(shown.view().kind)},
            {"theme", toText(shown.view().theme)},
            {"density", toText(shown.view().density)},
            {"persona", shown.inFront().text()},
            {"zoom", canvas.zoom()},
            {"left", canvas.horizontalScrollBar()->value()},
            {"top", canvas.verticalScrollBar()->value()}};
}

template <class T>
T read(const QVariantMap& map, const char* key, T otherwise = {}) {
    T value = otherwise;
    return fromText(map[key].toString(), value) ? value : otherwise;
}

void setPlace(MainWindow& window, const QVariantMap& place) {
    const Project& project = window.document().project();
    ShownView& shown = window.shown();
    if (const auto journey = read<Id<Journey>>(place, "journey"); find(project.journeys, journey))
        window.showJourney(journey);
    if (const View* kept = find(project.views, read<Id<View>>(place, "view")))
        shown.choose(View(*kept));
    else
        shown.choose({.kind = read<ViewKind>(place, "kind")});
    shown.setTheme(read(place, "theme", shown.view().theme));
    shown.setDensity(read(place, "density", shown.view().density));
    if (const auto persona = read<Id<Persona>>(place, "persona"); find(shown.personas(), persona))
        shown.setPersona(persona);
    Canvas& canvas = window.canvas();
    canvas.zoomTo(place["zoom"].toDouble());
    canvas.horizontalScrollBar()->setValue(place["left"].toInt());
    canvas.verticalScrollBar()->setValue(place["top"].toInt());
}

} // namespace

bool comesBack() {
    return QSettings().value(comesBackKey, true).toBool();
}

void setComesBack(bool comesBack) {
    QSettings().setValue(comesBackKey, comesBack);
}

void keepSession() {
    QVariantList windows;
    for (MainWindow* window : mainWindows()) {
        QVariantMap state = frameOf(*window);
        state.insert(placeOf(*window));
        state["file"] = window->document().path();
        if (!window->document().path().isEmpty() && windows.size() < mostWindows)
            windows.append(state);
    }
    QSettings().setValue(sessionKey, windows);
}

bool openSession() {
    const QVariantList windows = comesBack() ? QSettings().value(sessionKey).toList() : QVariantList();
    bool isAny = false;
    for (const QVariant& one : windows) {
        const QVariantMap state = one.toMap();
        const QString file = state["file"].toString();
        if (!QFileInfo(file).isFile())
            continue;
        isAny = true;
        auto* window = new MainWindow; // deletes itself when it is closed
        setFrame(*window, state);
        window->showStartPage();
        window->show();
        openInWindow(*window, file, [state](MainWindow& opened) { setPlace(opened, state); });
    }
    return isAny;
}

void keepFrame(const MainWindow& window) {
    QSettings().setValue(frameKey, frameOf(window));
}

void giveFrame(MainWindow& window) {
    const QVariantMap frame = QSettings().value(frameKey).toMap();
    if (!frame.isEmpty())
        setFrame(window, frame);
}

} // namespace touchline
