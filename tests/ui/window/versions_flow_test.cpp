#include "core/edits/set.h"
#include "core/file/templates.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/document/data_folders.h"
#include "ui/window/main_window.h"
#include "ui/window/windows.h"
#include "ui/work/background_work.h"

#include <QApplication>
#include <QDir>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

/// Earlier versions of a project, as users meet them.
class VersionsFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aProjectWithoutAFileHasNone();
    void eachSaveKeepsAVersion();
    void whatTheFileWasOpenedWithIsKeptToo();
    void aVersionOpensAsACopy();
    void restoringIsOneStepAndKeepsThePresent();
    void aSnapshotHasItsName();
    void aSnapshotOfANewProjectSavesItFirst();
    void whatCannotBeKeptLeavesTheSaveAsItIs();

private:
    Document& document() { return window_->document(); }
    void trigger(Command command) { window_->actions()[command].trigger(); }
    void rename(const QString& title) {
        document().perform("Rename", setAbout<&About::title>(document().project(), title));
    }
    void save() {
        trigger(Command::save);
        QTRY_VERIFY(!document().isModified());
        QVERIFY(workers().waitForDone());
    }
    QList<Version> versions() const { return versionsIn(versionsFolder(versionsRoot(), path_)); }
    static QString titleOf(const Version& version) { return loadSnapshot(version.path).project.about.title; }
    /// Opens the dialog with its list filled.
    VersionsDialog* dialog() {
        trigger(Command::earlierVersions);
        const auto all = window_->findChildren<VersionsDialog*>();
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible); // one that was closed goes later
        auto* dialog = shown == all.end() ? nullptr : *shown;
        const auto isFilled = [&] { return dialog->findChild<QListWidget*>()->count() == versions().size(); };
        return dialog && QTest::qWaitFor(isFilled) ? dialog : nullptr;
    }
    static QPushButton* button(QWidget* within, const QString& text) {
        for (auto* button : within->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    QPointer<MainWindow> window_;
};

void VersionsFlowTest::init() {
    QSettings().clear();
    QDir(versionsRoot()).removeRecursively();
    QFile::remove(versionsRoot());
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath("a.journey");
    saveProject(setAbout<&About::title>(projectFromTemplate(firstTemplate, "en"), "0"), path_);
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->openFile(path_);
    QTRY_COMPARE(document().path(), path_);
}

void VersionsFlowTest::cleanup() {
    for (MainWindow* window : mainWindows())
        delete window;
}

void VersionsFlowTest::aProjectWithoutAFileHasNone() {
    MainWindow fresh;
    QVERIFY(!fresh.actions()[Command::earlierVersions].isEnabled());
    QVERIFY(window_->actions()[Command::earlierVersions].isEnabled());
}

void VersionsFlowTest::eachSaveKeepsAVersion() {
    for (const char* title : {"1", "2"}) {
        rename(title);
        save();
    }
    save(); // of nothing new
    QCOMPARE(versions().size(), 3);
    QCOMPARE(titleOf(versions()[0]), "2");
    QVERIFY(!loadThumbnail(versions()[0].path).isEmpty());
    auto* list = dialog()->findChild<QListWidget*>();
    QVERIFY(list->item(0)->text().contains(timeOf(versions()[0])));
    QVERIFY(list->item(0)->text().contains("kB"));
    QCOMPARE(list->currentRow(), 0);
}

void VersionsFlowTest::whatTheFileWasOpenedWithIsKeptToo() {
    rename("1");
    save();
    QCOMPARE(versions().size(), 2);
    QCOMPARE(titleOf(versions()[1]), "0");
    QVERIFY(!loadThumbnail(versions()[1].path).isEmpty());
}

void VersionsFlowTest::aVersionOpensAsACopy() {
    rename("1");
    save();
    rename("2");
    VersionsDialog* shown = dialog();
    shown->findChild<QListWidget*>()->setCurrentRow(1);
    QTest::mouseClick(button(shown, "Open"), Qt::LeftButton);
    QTRY_COMPARE(mainWindows().size(), 2);
    const QList<MainWindow*> windows = mainWindows();
    MainWindow* copy = windows[0] == window_ ? windows[1] : windows[0];
    QTRY_COMPARE(copy->document().project().about.title, "0");
    QVERIFY(copy->document().path().isEmpty());
    QCOMPARE(document().project().about.title, "2");
}

void VersionsFlowTest::restoringIsOneStepAndKeepsThePresent() {
    rename("1");
    save();
    rename("2");
    VersionsDialog* shown = dialog();
    shown->findChild<QListWidget*>()->setCurrentRow(1);
    QTest::mouseClick(button(shown, "Restore"), Qt::LeftButton);
    QTRY_COMPARE(document().project().about.title, "0");
    QCOMPARE(document().path(), path_);
    QVERIFY(document().isModified());
    QCOMPARE(titleOf(versions().first()), "2");
    QVERIFY(versions().first().note.isSafetyCopy);
    QVERIFY(document().undoName().contains("version"));
    document().undo();
    QCOMPARE(document().project().about.title, "2");
    QVERIFY(dialog()->findChild<QListWidget*>()->item(0)->text().contains("restored"));
}

void VersionsFlowTest::aSnapshotHasItsName() {
    rename("1"); // not saved
    trigger(Command::takeSnapshot);
    auto* asking = window_->findChild<QInputDialog*>();
    QVERIFY(asking);
    asking->setTextValue("Before the workshop & <all>");
    asking->accept();
    QTRY_COMPARE(versions().size(), 1);
    QCOMPARE(titleOf(versions().first()), "1");
    QCOMPARE(versions().first().note.label, "Before the workshop & <all>");
    QVERIFY(document().isModified());
    QVERIFY(dialog()->findChild<QListWidget*>()->item(0)->text().startsWith("Before the workshop & <all>\n"));
}

void VersionsFlowTest::aSnapshotOfANewProjectSavesItFirst() {
    MainWindow fresh;
    fresh.show();
    fresh.actions()[Command::takeSnapshot].trigger();
    QVERIFY(!fresh.findChild<QInputDialog*>());
    QTRY_VERIFY(fresh.findChild<QDialog*>()); // where to save
}

void VersionsFlowTest::whatCannotBeKeptLeavesTheSaveAsItIs() {
    QFile hindrance(versionsRoot());
    QVERIFY(QDir().mkpath(QFileInfo(versionsRoot()).path()));
    QVERIFY(hindrance.open(QIODevice::WriteOnly));
    rename("1");
    save();
    QCOMPARE(loadProject(path_).project.about.title, "1");
    QVERIFY(!window_->findChild<QMessageBox*>());
    trigger(Command::takeSnapshot);
    window_->findChild<QInputDialog*>()->accept();
    QTRY_VERIFY(window_->findChild<QMessageBox*>());
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("versions_flow_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    VersionsFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "versions_flow_test.moc"
