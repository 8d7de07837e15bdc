#include "ui/canvas/canvas.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace touchline;

/// On X11 Qt's own table of keys is another one: Ctrl+D deletes there too. Each key is pressed, and one
/// action alone hears it.
class KeysGuiTest : public QObject {
    Q_OBJECT

private slots:
    void noTwoActionsShareAKey();
    void eachKeyTriggersItsActionAlone();

private:
    /// Puts counters where the actions would do something.
    static QHash<QAction*, int>& counted() {
        static QHash<QAction*, int> counts;
        return counts;
    }
};

void KeysGuiTest::noTwoActionsShareAKey() {
    const MainWindow window;
    QHash<QKeySequence, QAction*> owners;
    for (QAction* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(key.toString() + ": " + action->text()));
            owners.insert(key, action);
        }
    }
    QVERIFY(owners.size() > 30);
}

void KeysGuiTest::eachKeyTriggersItsActionAlone() {
    MainWindow window;
    window.show();
    window.activateWindow(); // nobody else does where there is no window manager
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.canvas().setFocus();
    const QList<QAction*> actions = window.findChildren<QAction*>();
    int pressed = 0;
    for (QAction* action : actions) {
        action->disconnect(SIGNAL(triggered(bool)));
        action->disconnect(SIGNAL(toggled(bool)));
        action->setEnabled(true);
        connect(action, &QAction::triggered, this, [action] { ++counted()[action]; });
    }
    for (QAction* action : actions) {
        for (const QKeySequence& key : action->shortcuts()) {
            counted().clear();
            QTest::keySequence(&window.canvas(), key);
            QVERIFY2(counted() == (QHash<QAction*, int>{{action, 1}}),
                     qPrintable(key.toString() + ", " + action->text() + ": " +
                                QString::number(counted().size())));
            ++pressed;
        }
    }
    QVERIFY(pressed > 30);
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("keys_gui_test");
    KeysGuiTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keys_gui_test.moc"
