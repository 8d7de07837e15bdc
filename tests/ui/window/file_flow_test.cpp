#include "core/file/project_file.h"
#include "tests/support/held_workers.h"
#include "tests/support/message_boxes.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/windows.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class FileFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savedIsSaidWhenItIsOnTheDisk();
    void whatIsDoneMeanwhileIsNotSaved();
    void aSecondSaveComesAfterTheFirst();
    void aSaveBehindAnotherNameIsToThatName();
    void closingWaitsForTheSave();
    void closingAsksAboutWhatWasDoneMeanwhile();
    void quittingWaitsForTheSave();
    void aFailedSaveKeepsTheFileAndOffersAnotherName();
    void aFailedSaveEndsTheClosing();
    void aFileChangedOutsideIsNotOverwrittenUnasked_data();
    void aFileChangedOutsideIsNotOverwrittenUnasked();
    void aChangeOutsideIsReadAgain();
    void whatIsDoneWhileItIsReadAgainIsNotGivenUpUnasked();
    void aChangeOutsideIsAskedAboutOnce();
    void aFileThatIsGoneIsNoLongerSaved();
    void theMarkGoesWithTheWindow();
    void anotherNameTakesItsOwnMark();

private:
    void run(Command command) { window_->actions()[command].trigger(); }
    QString state() const { return window_->findChild<StatusLine*>()->findChild<QLabel*>()->text(); }
    const Project& project() const { return window_->document().project(); }
    Project onDisk() const { return loadProject(path_).project; }
    void comeToTheFront() {
        QEvent event(QEvent::WindowActivate);
        QApplication::sendEvent(window_, &event);
    }
    /// As another program would.
    Project changeOutside() {
        Project other = onDisk();
        other.about.title += "of others";
        saveProject(other, path_);
        return other;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    QPointer<MainWindow> window_;
};

void FileFlowTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(folder_->path()).mkdir("maps"));
    path_ = folder_->filePath("maps/map.journey");
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->document().saveAs(path_);
}

void FileFlowTest::cleanup() {
    delete window_;
    QVERIFY(workers().waitForDone());
}

void FileFlowTest::savedIsSaidWhenItIsOnTheDisk() {
    const Project before = onDisk();
    run(Command::insertStage);
    QCOMPARE(state(), "Not saved");
    {
        HeldWorkers held;
        run(Command::save);
        QTest::qWait(20);
        QCOMPARE(state(), "Saving…");
        QVERIFY(window_->isWindowModified());
        QVERIFY(onDisk() == before);
    }
    QTRY_VERIFY(!window_->isWindowModified());
    QVERIFY(state().startsWith("Saved "));
    QVERIFY(onDisk() == project());
}

void FileFlowTest::whatIsDoneMeanwhileIsNotSaved() {
    run(Command::insertStage);
    const Project wanted = project();
    {
        HeldWorkers held;
        run(Command::save);
        run(Command::insertStage);
    }
    QTRY_COMPARE(state(), "Not saved");
    QVERIFY(window_->isWindowModified());
    QVERIFY(onDisk() == wanted);
    run(Command::undo);
    QVERIFY(!window_->isWindowModified());
}

void FileFlowTest::aSecondSaveComesAfterTheFirst() {
    {
        HeldWorkers held;
        run(Command::insertStage);
        run(Command::save);
        run(Command::insertStage);
        run(Command::save);
        run(Command::insertStage);
        run(Command::save);
    }
    QTRY_VERIFY(state().startsWith("Saved "));
    QVERIFY(!window_->isWindowModified());
    QVERIFY(onDisk() == project());
    QVERIFY(!boxOf(*window_));
}

void FileFlowTest::aSaveBehindAnotherNameIsToThatName() {
    const QString other = folder_->filePath("maps/other.journey");
    run(Command::saveAs);
    auto* dialog = window_->findChild<QFileDialog*>();
    Project theirs;
    {
        HeldWorkers held;
        emit dialog->fileSelected(other);
        dialog->close();
        run(Command::insertStage);
        run(Command::save);
        theirs = changeOutside();
    }
    QTRY_VERIFY(state().startsWith("Saved "));
    QCOMPARE(window_->document().path(), other);
    QVERIFY(loadProject(other).project == project());
    QVERIFY(onDisk() == theirs);
}

void FileFlowTest::closingWaitsForTheSave() {
    run(Command::insertStage);
    const Project wanted = project();
    {
        HeldWorkers held;
        run(Command::save);
        window_->close();
        QTest::qWait(20);
        QVERIFY(window_ && window_->isVisible());
        QVERIFY(!boxOf(*window_));
    }
    QTRY_VERIFY(!window_);
    QVERIFY(onDisk() == wanted);
}

void FileFlowTest::closingAsksAboutWhatWasDoneMeanwhile() {
    run(Command::insertStage);
    {
        HeldWorkers held;
        run(Command::save);
        run(Command::insertStage);
        window_->close();
    }
    const Project wanted = project();
    answer(*window_, "Save");
    QTRY_VERIFY(!window_);
    QVERIFY(onDisk() == wanted);
}

void FileFlowTest::quittingWaitsForTheSave() {
    run(Command::insertStage);
    const Project wanted = project();
    {
        HeldWorkers held;
        run(Command::save);
        quit();
        QTest::qWait(20);
        QVERIFY(window_ && window_->isVisible());
    }
    QTRY_VERIFY(!window_);
    QVERIFY(onDisk() == wanted);
}

void FileFlowTest::aFailedSaveKeepsTheFileAndOffersAnotherName() {
    run(Command::insertStage);
    QVERIFY(QDir(folder_->path()).rename("maps", "elsewhere"));
    run(Command::save);
    QTRY_VERIFY(boxOf(*window_));
    QVERIFY(boxOf(*window_)->text().contains("map.journey"));
    QVERIFY(window_->isWindowModified());
    QCOMPARE(state(), "Not saved");
    QVERIFY(loadProject(folder_->filePath("elsewhere/map.journey")).project != project());
    answer(*window_, "Save As…");
    QVERIFY(window_->findChild<QFileDialog*>());
}

void FileFlowTest::aFailedSaveEndsTheClosing() {
    run(Command::insertStage);
    QVERIFY(QDir(folder_->path()).rename("maps", "elsewhere"));
    {
        HeldWorkers held;
        run(Command::save);
        run(Command::save);
        window_->close();
    }
    answer(*window_, "Cancel");
    QVERIFY(window_ && window_->isVisible());
    QTest::qWait(20);
    QVERIFY(!boxOf(*window_)); // one box for both saves, and none about closing
}

void FileFlowTest::aFileChangedOutsideIsNotOverwrittenUnasked_data() {
    QTest::addColumn<QString>("answer");
    for (const char* answer : {"Save As…", "Overwrite", "Reload", "Cancel"})
        QTest::newRow(answer) << answer;
}

void FileFlowTest::aFileChangedOutsideIsNotOverwrittenUnasked() {
    QFETCH(QString, answer);
    const Project theirs = changeOutside();
    run(Command::insertStage);
    const Project ours = project();
    run(Command::save);
    testing::answer(*window_, answer);
    if (answer == u"Overwrite")
        QTRY_VERIFY(!window_->isWindowModified());
    if (answer == u"Reload")
        QTRY_VERIFY(project() == theirs);
    QCOMPARE(window_->findChild<QFileDialog*>() != nullptr, answer == u"Save As…");
    QVERIFY(onDisk() == (answer == u"Overwrite" ? ours : theirs));
    QVERIFY(project() == (answer == u"Reload" ? theirs : ours));
    QCOMPARE(window_->isWindowModified(), answer == u"Cancel" || answer == u"Save As…");
    QCOMPARE(window_->document().isReadOnly(), false);
}

void FileFlowTest::aChangeOutsideIsReadAgain() {
    comeToTheFront();
    QVERIFY(workers().waitForDone());
    QApplication::processEvents();
    QVERIFY(!window_->isWindowModified());
    const Project theirs = changeOutside();
    comeToTheFront();
    QTRY_VERIFY(project() == theirs);
    QVERIFY(!window_->isWindowModified());
    QTRY_VERIFY(window_->findChild<StatusLine*>()->currentMessage().contains("map.journey"));
    run(Command::insertStage);
    run(Command::save);
    QTRY_VERIFY(!window_->isWindowModified());
    QVERIFY(onDisk() == project());
}

void FileFlowTest::whatIsDoneWhileItIsReadAgainIsNotGivenUpUnasked() {
    const Project theirs = changeOutside();
    comeToTheFront();
    QVERIFY(workers().waitForDone()); // the change is known
    {
        HeldWorkers held;
        QApplication::processEvents(); // the reading begins
        run(Command::insertStage);
    }
    const Project ours = project();
    answer(*window_, "Cancel");
    QVERIFY(project() == ours);
    QVERIFY(window_->isWindowModified());
    QVERIFY(onDisk() == theirs);
}

void FileFlowTest::aChangeOutsideIsAskedAboutOnce() {
    run(Command::insertStage);
    const Project theirs = changeOutside();
    comeToTheFront();
    answer(*window_, "Cancel");
    comeToTheFront();
    QTest::qWait(50);
    QVERIFY(!boxOf(*window_));
    changeOutside();
    comeToTheFront();
    answer(*window_, "Overwrite");
    QTRY_VERIFY(!window_->isWindowModified());
    QVERIFY(onDisk() == project());
    comeToTheFront();
    QTest::qWait(50);
    QVERIFY(!boxOf(*window_) && !window_->isWindowModified());
}

void FileFlowTest::aFileThatIsGoneIsNoLongerSaved() {
    QVERIFY(QFile::remove(path_));
    comeToTheFront();
    QTRY_COMPARE(state(), "Not saved");
    run(Command::save);
    QTRY_VERIFY(!window_->isWindowModified());
    QVERIFY(onDisk() == project());
}

void FileFlowTest::theMarkGoesWithTheWindow() {
    const QString mark = folder_->filePath("maps/.~lock.map.journey#");
    QVERIFY(QFile::exists(mark));
    window_->close();
    QTRY_VERIFY(!window_);
    QVERIFY(!QFile::exists(mark));
}

void FileFlowTest::anotherNameTakesItsOwnMark() {
    window_->document().saveAs(folder_->filePath("maps/second.journey"));
    QVERIFY(!QFile::exists(folder_->filePath("maps/.~lock.map.journey#")));
    QVERIFY(QFile::exists(folder_->filePath("maps/.~lock.second.journey#")));
    const FileLock theirs(path_);
    QVERIFY_EXCEPTION_THROWN(window_->document().saveAs(path_), FileError);
    QCOMPARE(window_->document().path(), folder_->filePath("maps/second.journey"));
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("file_flow_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    FileFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "file_flow_test.moc"
