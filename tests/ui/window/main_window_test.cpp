#include "core/file/templates.h"
#include "ui/canvas/canvas.h"
#include "ui/dialogs/library_dialog.h"
#include "ui/document/recent_files.h"
#include "ui/panels/journeys_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/open_flow.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itBeginsWithAJourneyAndNothingToSave();
    void commandsEditTheMapAndCanBeUndone();
    void commandsAreOfferedWhereTheyApply();
    void keysDuplicateAndDelete();
    void theFirstSaveAsksForAPlace();
    void undoInAFieldWithNothingTypedUndoesTheProject();
    void theListShowsAnotherJourney();
    void theLibraryOpensAndTheJourneyStaysMarked();
    void closingWithChangesAsks();
    void closingAsksAboutTextThatIsStillTyped();
    void closingWithoutChangesDoesNotAsk();
    void savingInTheQuestionSavesAndCloses();
    void aFailedOpenSaysSo();
    void missingRecentFilesAreGrey();
    void everyMenuHasEntries();
    void noTwoActionsShareAKey();

private:
    void run(Command command) {
        QVERIFY(window_->actions()[command].isEnabled());
        window_->actions()[command].trigger();
    }
    QMessageBox* question() const { return window_->findChild<QMessageBox*>(); }
    void answer(QMessageBox::StandardButton button) {
        QVERIFY(question());
        question()->button(button)->click();
    }
    const Project& project() const { return window_->document().project(); }

    QTemporaryDir folder_;
    QPointer<MainWindow> window_;
};

void MainWindowTest::init() {
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
}

void MainWindowTest::cleanup() {
    delete window_;
}

void MainWindowTest::itBeginsWithAJourneyAndNothingToSave() {
    QVERIFY(find(project(), window_->canvas().journey()));
    QVERIFY(!window_->isWindowModified());
    QVERIFY(!window_->actions()[Command::undo].isEnabled());
}

void MainWindowTest::commandsEditTheMapAndCanBeUndone() {
    const Project before = project();
    const Id<Journey> journey = window_->canvas().journey();
    run(Command::insertStage);
    for (int i = 0; i < 3; ++i)
        run(Command::insertStep);
    run(Command::insertCard);
    const Journey& now = *find(project(), journey);
    QCOMPARE(now.stages.size(), before.journeys.first().stages.size() + 1);
    QCOMPARE(stepsOf(now, now.stages.last().id).size(), 3);
    QCOMPARE(now.cards.size(), before.journeys.first().cards.size() + 1);
    QVERIFY(window_->isWindowModified());
    run(Command::remove);
    const Project after = project();
    while (window_->document().canUndo())
        run(Command::undo);
    QCOMPARE(project(), before);
    QVERIFY(!window_->isWindowModified());
    while (window_->document().canRedo())
        run(Command::redo);
    QCOMPARE(project(), after);
}

void MainWindowTest::commandsAreOfferedWhereTheyApply() {
    const Journey& journey = project().journeys.first();
    const auto isOn = [this](Command command) { return window_->actions()[command].isEnabled(); };
    window_->canvas().select(journey.steps.first().id);
    QVERIFY(isOn(Command::remove) && isOn(Command::duplicate) && isOn(Command::moveLeft) &&
            !isOn(Command::moveUp));
    window_->canvas().select(journey.lanes.first().id);
    QVERIFY(isOn(Command::remove) && !isOn(Command::duplicate) && !isOn(Command::moveLeft) &&
            isOn(Command::moveUp));
    window_->canvas().select(journey.id);
    QVERIFY(!isOn(Command::remove) && !isOn(Command::duplicate));
}

void MainWindowTest::keysDuplicateAndDelete() {
    const Project before = project();
    window_->canvas().select(before.journeys.first().steps.first().id);
    window_->canvas().setFocus();
    QTest::keyClick(&window_->canvas(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(project().journeys.first().steps.size(), before.journeys.first().steps.size() + 1);
    QTest::keyClick(&window_->canvas(), Qt::Key_Delete);
    QCOMPARE(project(), before);
}

void MainWindowTest::theFirstSaveAsksForAPlace() {
    run(Command::insertStage);
    run(Command::save);
    auto* dialog = window_->findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    name->setText(folder_.filePath("first"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(window_->document().path(), folder_.filePath("first.journey"));
    QVERIFY(!window_->isWindowModified());
    QTRY_VERIFY(!window_->findChild<QFileDialog*>());
    run(Command::insertStage);
    run(Command::save);
    QVERIFY(!window_->findChild<QFileDialog*>());
    QTRY_VERIFY(!window_->isWindowModified());
}

void MainWindowTest::undoInAFieldWithNothingTypedUndoesTheProject() {
    const QString before = project().about.title;
    auto* title = window_->findChild<JourneysPanel*>()->findChild<QLineEdit*>();
    title->setFocus();
    QTest::keyClicks(title, "x");
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(title->text(), before);
    QTest::keyClicks(title, "y");
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(project().about.title != before);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project().about.title, before);
    QCOMPARE(title->text(), before);
}

void MainWindowTest::theListShowsAnotherJourney() {
    run(Command::newEmployeeJourney);
    const Id<Journey> fresh = window_->canvas().journey();
    QCOMPARE(find(project(), fresh)->kind, JourneyKind::employee);
    run(Command::previousJourney);
    QVERIFY(window_->canvas().journey() != fresh);
    auto* list = window_->findChild<JourneysPanel*>()->findChild<QListWidget*>();
    for (int row = list->count() - 1; row >= 0 && window_->canvas().journey() != fresh; --row)
        list->setCurrentRow(row);
    QCOMPARE(window_->canvas().journey(), fresh);
    run(Command::removeJourney);
    QVERIFY(find(project(), window_->canvas().journey()));
    run(Command::undo);
    QVERIFY(find(project(), fresh));
}

void MainWindowTest::theLibraryOpensAndTheJourneyStaysMarked() {
    auto* list = window_->findChild<JourneysPanel*>()->findChild<QListWidget*>();
    const int marked = list->currentRow();
    list->setCurrentRow(list->count() - 1);
    emit list->itemClicked(list->item(list->count() - 1));
    QVERIFY(window_->findChild<LibraryDialog*>());
    QCOMPARE(list->currentRow(), marked);
}

void MainWindowTest::closingWithChangesAsks() {
    run(Command::insertStage);
    window_->close();
    QVERIFY(window_->isVisible());
    answer(QMessageBox::Cancel);
    QVERIFY(window_->isVisible());
    QTRY_VERIFY(!question());
    window_->close();
    answer(QMessageBox::Discard);
    QTRY_VERIFY(!window_);
}

void MainWindowTest::closingAsksAboutTextThatIsStillTyped() {
    auto* title = window_->findChild<JourneysPanel*>()->findChild<QLineEdit*>();
    title->setFocus();
    QTest::keyClicks(title, "x");
    window_->close();
    QVERIFY(window_->isVisible());
    answer(QMessageBox::Discard);
    QTRY_VERIFY(!window_);
}

void MainWindowTest::closingWithoutChangesDoesNotAsk() {
    window_->close();
    QTRY_VERIFY(!window_);
}

void MainWindowTest::savingInTheQuestionSavesAndCloses() {
    const QString path = folder_.filePath("kept.journey");
    window_->document().saveAs(path);
    run(Command::insertStage);
    const Project changed = project();
    window_->close();
    answer(QMessageBox::Save);
    QTRY_VERIFY(!window_);
    Document reopened;
    reopened.open(path);
    QCOMPARE(reopened.project(), changed);
    QCOMPARE(recentFiles().first(), path);
}

void MainWindowTest::aFailedOpenSaysSo() {
    const Project before = project();
    openInWindow(*window_, folder_.filePath("missing.journey"));
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains("missing.journey"));
    QCOMPARE(project(), before);
}

void MainWindowTest::missingRecentFilesAreGrey() {
    forgetRecentFiles();
    const QString here = folder_.filePath("here.journey");
    window_->document().saveAs(here);
    for (int i = 0; i < 15; ++i)
        rememberFile(folder_.filePath(QString("gone%1.journey").arg(i)));
    rememberFile(here);
    QCOMPARE(recentFiles().size(), mostRecentFiles);
    QMenu menu;
    fillRecentMenu(menu, *window_);
    emit menu.aboutToShow();
    QVERIFY(menu.actions().at(0)->isEnabled());
    QVERIFY(!menu.actions().at(1)->isEnabled());
}

void MainWindowTest::everyMenuHasEntries() {
    for (QAction* entry : window_->menuBar()->actions())
        QVERIFY2(!entry->menu()->isEmpty(), qPrintable(entry->text()));
}

void MainWindowTest::noTwoActionsShareAKey() {
    QHash<QKeySequence, QAction*> owners;
    for (QAction* action : window_->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key), qPrintable(key.toString() + ": " + action->text()));
            owners.insert(key, action);
        }
    }
    QVERIFY(owners.size() > 25);
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("main_window_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "main_window_test.moc"
