#include "core/file/templates.h"
#include "tests/support/held_workers.h"
#include "ui/canvas/canvas.h"
#include "ui/document/recent_files.h"
#include "ui/start/start_page.h"
#include "ui/start/tile_grid.h"
#include "ui/window/first_step_hint.h"
#include "ui/window/main_window.h"
#include "ui/window/open_flow.h"
#include "ui/window/session.h"
#include "ui/window/windows.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;
using testing::HeldWorkers;

class WindowsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anUntouchedWindowTakesTheFile();
    void theMapOfAFileIsShownWithItsColours();
    void aWindowInUseKeepsItsProject();
    void aWindowInWhichSomeoneTypesKeepsItsProject();
    void aWindowThatSavesKeepsItsProject();
    void aFileThatIsOpenComesForward();
    void newProjectsGetWindowsOfTheirOwn();
    void quittingAsksAboutEachWindow();
    void aCancelOnTheWayLeavesAllOpen();
    void whatIsDoneInAnotherWindowMeanwhileIsAskedAbout();
    void theSessionComesBack();
    void theSessionStaysAwayWhereNotWanted();
    void theStartPageIsWorkedByKeys();
    void theStartPageOffersNoEdits();
    void goneFilesAreSaidAndCanBeRemoved();
    void aBlankMapSaysWhatToDoFirst();

private:
    MainWindow& addWindow() {
        auto* window = new MainWindow;
        window->show();
        return *window;
    }
    QString saved(const QString& name) {
        Document document(projectFromTemplate(sampleTemplate, "en"));
        document.saveAs(folder_.filePath(name));
        return folder_.filePath(name);
    }
    static void change(MainWindow& window) { window.actions()[Command::insertStage].trigger(); }
    static void answer(MainWindow& window, QMessageBox::StandardButton button) {
        QTRY_VERIFY(window.findChild<QMessageBox*>());
        const QPointer<QMessageBox> box = window.findChild<QMessageBox*>();
        box->button(button)->click();
        QTRY_VERIFY(!box); // the window may go too
    }

    QTemporaryDir folder_;
};

void WindowsTest::init() {
    QSettings().clear();
}

void WindowsTest::cleanup() {
    // Their menus are windows too, and go with them.
    QList<QPointer<QWidget>> all;
    for (QWidget* widget : QApplication::topLevelWidgets())
        all.append(widget);
    for (const auto& widget : all) {
        if (qobject_cast<MainWindow*>(widget.data()))
            delete widget;
    }
}

void WindowsTest::anUntouchedWindowTakesTheFile() {
    MainWindow& window = addWindow();
    const QString file = saved("a.journey");
    openInWindow(window, file);
    QTRY_COMPARE(window.document().path(), file);
    QCOMPARE(mainWindows().size(), 1);
}

void WindowsTest::theMapOfAFileIsShownWithItsColours() {
    const QString file = saved("colours.journey");
    MainWindow& window = addWindow();
    window.shown().setTheme(ThemeName::organisation);
    openInWindow(window, file);
    QTRY_COMPARE(window.document().path(), file);
    const QImage shown = window.canvas().viewport()->grab().toImage();
    // The same as laid out and painted from the beginning.
    const Id<Journey> journey = window.canvas().journey();
    window.showJourney(window.document().project().journeys.last().id);
    window.showJourney(journey);
    QCOMPARE(shown, window.canvas().viewport()->grab().toImage());
}

void WindowsTest::aWindowInUseKeepsItsProject() {
    MainWindow& window = addWindow();
    change(window);
    openInWindow(window, saved("a.journey"));
    QTRY_COMPARE(mainWindows().size(), 2);
    QVERIFY(window.document().path().isEmpty());
    QVERIFY(window.isWindowModified());
}

void WindowsTest::aWindowInWhichSomeoneTypesKeepsItsProject() {
    MainWindow& window = addWindow();
    window.document().type(
        &window, [](const Project& project) { return project; }, [] {});
    openInWindow(window, saved("a.journey"));
    QTRY_COMPARE(mainWindows().size(), 2);
    QVERIFY(window.document().path().isEmpty());
}

void WindowsTest::aWindowThatSavesKeepsItsProject() {
    MainWindow& window = addWindow();
    const Project project = window.document().project();
    window.actions()[Command::saveAs].trigger();
    auto* dialog = window.findChild<QFileDialog*>();
    const QString other = saved("a.journey");
    {
        const HeldWorkers held;
        emit dialog->fileSelected(folder_.filePath("own.journey"));
        dialog->close();
        openInWindow(window, other);
    }
    QTRY_COMPARE(mainWindows().size(), 2);
    QTRY_COMPARE(window.document().path(), folder_.filePath("own.journey"));
    QVERIFY(window.document().project() == project && !window.document().isModified());
}

void WindowsTest::aFileThatIsOpenComesForward() {
    MainWindow& window = addWindow();
    const QString file = saved("a.journey");
    openInWindow(window, file);
    QTRY_COMPARE(window.document().path(), file);
    MainWindow& other = addWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(QFile::link(file, folder_.filePath("link.journey")));
    openInWindow(other, folder_.filePath("link.journey"));
    QTRY_VERIFY(window.isActiveWindow());
    QCOMPARE(mainWindows().size(), 2);
    QVERIFY(other.document().isUntouched());
}

void WindowsTest::newProjectsGetWindowsOfTheirOwn() {
    MainWindow& window = addWindow();
    startNew(window, sampleTemplate);
    QCOMPARE(mainWindows().size(), 1);
    change(window);
    startNew(window, sampleTemplate);
    QCOMPARE(mainWindows().size(), 2);
}

void WindowsTest::quittingAsksAboutEachWindow() {
    MainWindow &first = addWindow(), &second = addWindow(), &third = addWindow();
    change(first);
    change(third);
    quit();
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(first.findChild<QMessageBox*>() || third.findChild<QMessageBox*>());
        MainWindow& asking = first.findChild<QMessageBox*>() ? first : third;
        QVERIFY(second.isVisible());
        answer(asking, QMessageBox::Discard);
    }
    QTRY_VERIFY(mainWindows().isEmpty());
}

void WindowsTest::aCancelOnTheWayLeavesAllOpen() {
    MainWindow &first = addWindow(), &second = addWindow();
    change(first);
    change(second);
    quit();
    MainWindow& asked = first.findChild<QMessageBox*>() ? first : second;
    MainWindow& other = &asked == &first ? second : first;
    answer(asked, QMessageBox::Discard);
    answer(other, QMessageBox::Cancel);
    QCOMPARE(mainWindows().size(), 2);
    // What was given up for the way out is asked again.
    asked.close();
    QVERIFY(asked.findChild<QMessageBox*>());
}

void WindowsTest::whatIsDoneInAnotherWindowMeanwhileIsAskedAbout() {
    MainWindow &first = addWindow(), &second = addWindow();
    change(first);
    quit();
    QVERIFY(first.findChild<QMessageBox*>());
    change(second); // was clean when it was looked at
    MainWindow& third = addWindow();
    change(third);
    answer(first, QMessageBox::Discard);
    QVERIFY(first.isVisible() && second.isVisible() && third.isVisible());
    for (int i = 0; i < 2; ++i) {
        MainWindow& asking = second.findChild<QMessageBox*>() ? second : third;
        answer(asking, QMessageBox::Discard);
    }
    QTRY_VERIFY(mainWindows().isEmpty());
}

void WindowsTest::theSessionComesBack() {
    const QString file = saved("a.journey");
    MainWindow& window = addWindow();
    openInWindow(window, file);
    QTRY_COMPARE(window.document().path(), file);
    const Id<Journey> journey = window.document().project().journeys.last().id;
    window.resize(1000, 600);
    window.showJourney(journey);
    window.shown().choose({.kind = ViewKind::management});
    window.shown().setTheme(ThemeName::dark);
    window.actions()[Command::showInspector].trigger();
    window.canvas().zoomTo(1.5);
    window.canvas().horizontalScrollBar()->setValue(120);
    addWindow(); // with nothing that could come back
    quit();
    QTRY_VERIFY(mainWindows().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as at the end of the program

    QVERIFY(openSession());
    QCOMPARE(mainWindows().size(), 1);
    MainWindow& again = *mainWindows().first();
    QTRY_COMPARE(again.document().path(), file);
    QCOMPARE(again.canvas().journey(), journey);
    QCOMPARE(again.shown().view().kind, ViewKind::management);
    QCOMPARE(again.shown().view().theme, ThemeName::dark);
    QVERIFY(!again.actions()[Command::showInspector].isChecked());
    QCOMPARE(again.canvas().zoom(), 1.5);
    QCOMPARE(again.canvas().horizontalScrollBar()->value(), 120);
    QCOMPARE(again.size(), QSize(1000, 600));
}

void WindowsTest::theSessionStaysAwayWhereNotWanted() {
    const QString file = saved("a.journey");
    MainWindow& window = addWindow();
    openInWindow(window, file);
    QTRY_COMPARE(window.document().path(), file);
    window.close();
    setComesBack(false);
    QVERIFY(!openSession());
    setComesBack(true);
    QVERIFY(QFile::remove(file));
    QVERIFY(!openSession());
}

void WindowsTest::theStartPageIsWorkedByKeys() {
    MainWindow& window = openStartWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.isAtStart());
    auto* tile = qobject_cast<StartTile*>(QApplication::focusWidget());
    QVERIFY(tile && !tile->accessibleName().isEmpty());
    QTest::keyClick(tile, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), tile);
    QTest::keyClick(tile, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!window.isAtStart());
    QCOMPARE(window.document().project().journeys.size(),
             projectFromTemplate(sampleTemplate, "en").journeys.size());
}

void WindowsTest::theStartPageOffersNoEdits() {
    MainWindow& window = addWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    change(window);
    window.showStartPage();
    QVERIFY(!window.actions()[Command::insertStage].isEnabled());
    QVERIFY(!window.actions()[Command::undo].isEnabled());
    QVERIFY(!window.actions()[Command::save].isEnabled());
    QVERIFY(window.actions()[Command::open].isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.isAtStart());
    QVERIFY(window.actions()[Command::undo].isEnabled());
    QVERIFY(!window.actions()[Command::redo].isEnabled());
}

void WindowsTest::goneFilesAreSaidAndCanBeRemoved() {
    rememberFile(folder_.filePath("gone.journey"));
    const QString here = saved("here.journey");
    rememberFile(here);
    MainWindow& window = openStartWindow();
    auto* grid = window.findChild<StartPage*>()->findChildren<TileGrid*>().last();
    QCOMPARE(grid->tiles().size(), 2);
    StartTile* gone = grid->tiles().last();
    QTRY_VERIFY(gone->isMissing());
    QVERIFY(gone->accessibleDescription().contains(folder_.path()));
    QVERIFY(!grid->tiles().first()->isMissing());
    gone->click();
    QVERIFY(window.isAtStart() && !window.findChild<QMessageBox*>());
    QTest::keyClick(gone, Qt::Key_Delete);
    QCOMPARE(grid->tiles().size(), 1);
    QCOMPARE(recentFiles(), QStringList{here});
}

void WindowsTest::aBlankMapSaysWhatToDoFirst() {
    MainWindow& window = addWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    startNew(window, firstTemplate);
    auto* hint = window.findChild<FirstStepHint*>();
    QVERIFY(hint->isVisible());
    QCOMPARE(window.canvas().selection().kind, Selection::Kind::step);
    QTest::keyClicks(QApplication::focusWidget(), "I");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!hint->isVisible());
    window.actions()[Command::undo].trigger();
    QVERIFY(hint->isVisible());
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("windows_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WindowsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "windows_test.moc"
