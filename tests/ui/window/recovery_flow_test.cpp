#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "core/file/templates.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/dialogs/recovery_row.h"
#include "ui/document/data_folders.h"
#include "ui/window/main_window.h"
#include "ui/window/recovery_flow.h"
#include "ui/window/windows.h"
#include "ui/work/background_work.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

/// What the next start offers of what was not saved.
class RecoveryFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingLeftOffersNothing();
    void whatWasNeverSavedComesBack();
    void whatHasAFileComesBackAsItsUnsavedState();
    void aFileThatChangedSinceIsNotOverwritten();
    void aFileThatChangesBeforeTheAnswerIsNotOverwritten_data();
    void aFileThatChangesBeforeTheAnswerIsNotOverwritten();
    void aFileThatIsOpenIsGoneOnWithThere();
    void savingWhatWasRecoveredTakesItAway();
    void severalAreRecoveredAtOnce();
    void laterLeavesItForTheNextStart();
    void discardingAsksFirst();
    void whatIsDamagedIsSaid();

private:
    /// What a program that is gone had kept.
    void leave(const Project& project, const QString& file = {}) {
        SnapshotNote note{.time = QDateTime::currentDateTimeUtc(), .file = file};
        if (!file.isEmpty())
            note.base = stampAt(file, {}).hash.toHex();
        AutosaveSlot::create(autosaveRoot())->write(project, {}, note);
    }
    static Project titled(const QString& title) {
        return setAbout<&About::title>(projectFromTemplate(firstTemplate, "en"), title);
    }
    QString saved(const QString& title) {
        const QString path = folder_->filePath(title + ".journey");
        saveProject(titled(title), path);
        return path;
    }
    static qsizetype leftOver() {
        return QDir(autosaveRoot()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }
    RecoveryDialog* offered() {
        offerRecovery();
        return window_->findChild<RecoveryDialog*>();
    }
    static QList<RecoveryRow*> rows(RecoveryDialog* dialog) { return dialog->findChildren<RecoveryRow*>(); }
    static QPushButton* button(QWidget* within, const QString& text) {
        for (auto* button : within->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    static QStringList texts(QWidget* within) {
        QStringList texts;
        for (auto* label : within->findChildren<QLabel*>())
            texts.append(label->text());
        return texts;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QPointer<MainWindow> window_;
};

void RecoveryFlowTest::init() {
    QSettings().clear();
    QVERIFY(workers().waitForDone());
    QDir(autosaveRoot()).removeRecursively();
    folder_ = std::make_unique<QTemporaryDir>();
    window_ = &openStartWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_));
}

void RecoveryFlowTest::cleanup() {
    for (MainWindow* window : mainWindows())
        delete window;
}

void RecoveryFlowTest::nothingLeftOffersNothing() {
    QVERIFY(!offered());
}

void RecoveryFlowTest::whatWasNeverSavedComesBack() {
    leave(titled("Moving <b>house</b>"));
    QPointer<RecoveryDialog> dialog = offered();
    QVERIFY(dialog);
    RecoveryRow* row = rows(dialog).first();
    QTRY_VERIFY(row->isReady());
    QCOMPARE(row->accessibleName(), "Moving <b>house</b>");
    QVERIFY(!row->work().picture.isNull());
    QTest::mouseClick(button(row, "Recover"), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(!window_->isAtStart());
    QCOMPARE(window_->document().project().about.title, "Moving <b>house</b>");
    QVERIFY(window_->document().isModified() && window_->document().path().isEmpty());
    QCOMPARE(leftOver(), 1); // until it is saved
}

void RecoveryFlowTest::whatHasAFileComesBackAsItsUnsavedState() {
    const QString file = saved("A");
    leave(titled("A, changed"), file);
    RecoveryDialog* dialog = offered();
    QTRY_VERIFY(rows(dialog).first()->isReady());
    QCOMPARE(rows(dialog).first()->accessibleName(), "A");
    QTest::keyClick(dialog, Qt::Key_Return); // the default
    QTRY_COMPARE(window_->document().project().about.title, "A, changed");
    QCOMPARE(window_->document().path(), file);
    QVERIFY(window_->document().isModified());
    QCOMPARE(loadProject(file).project.about.title, "A");
    window_->document().undo();
    QCOMPARE(window_->document().project().about.title, "A");
}

void RecoveryFlowTest::aFileThatChangedSinceIsNotOverwritten() {
    const QString file = saved("A");
    leave(titled("A, changed"), file);
    saveProject(titled("A, by somebody else"), file);
    RecoveryDialog* dialog = offered();
    QTRY_VERIFY(rows(dialog).first()->isReady());
    QVERIFY(texts(rows(dialog).first()).join(u' ').contains("copy"));
    QTest::mouseClick(button(rows(dialog).first(), "Recover"), Qt::LeftButton);
    QCOMPARE(window_->document().project().about.title, "A, changed");
    QVERIFY(window_->document().path().isEmpty() && window_->document().isModified());
}

void RecoveryFlowTest::aFileThatChangesBeforeTheAnswerIsNotOverwritten_data() {
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("closed") << false;
    QTest::newRow("open") << true;
}

void RecoveryFlowTest::aFileThatChangesBeforeTheAnswerIsNotOverwritten() {
    QFETCH(bool, isOpen);
    const QString file = saved("A");
    leave(titled("A, changed"), file);
    RecoveryDialog* dialog = offered();
    QTRY_VERIFY(rows(dialog).first()->isReady());
    saveProject(titled("A, by somebody else"), file);
    if (isOpen) {
        window_->openFile(file);
        QTRY_COMPARE(window_->document().path(), file);
    }
    QTest::mouseClick(button(rows(dialog).first(), "Recover"), Qt::LeftButton);
    QTRY_COMPARE(mainWindows().size(), 2);
    MainWindow* theirs = windowOf(file);
    QVERIFY(theirs && !theirs->document().isModified());
    QCOMPARE(theirs->document().project().about.title, "A, by somebody else");
    for (MainWindow* window : mainWindows()) {
        if (window == theirs)
            continue;
        QCOMPARE(window->document().project().about.title, "A, changed");
        QVERIFY(window->document().path().isEmpty() && window->document().isModified());
    }
}

void RecoveryFlowTest::aFileThatIsOpenIsGoneOnWithThere() {
    const QString file = saved("A");
    window_->openFile(file);
    QTRY_COMPARE(window_->document().path(), file);
    leave(titled("A, changed"), file);
    QTRY_VERIFY(rows(offered()).first()->isReady());
    QTest::mouseClick(button(rows(window_->findChild<RecoveryDialog*>()).first(), "Recover"), Qt::LeftButton);
    QCOMPARE(window_->document().project().about.title, "A, changed");
    QCOMPARE(mainWindows().size(), 1);
}

void RecoveryFlowTest::savingWhatWasRecoveredTakesItAway() {
    const QString file = saved("A");
    leave(titled("A, changed"), file);
    RecoveryDialog* dialog = offered();
    QTRY_VERIFY(rows(dialog).first()->isReady());
    QTest::mouseClick(button(rows(dialog).first(), "Recover"), Qt::LeftButton);
    QTRY_COMPARE(window_->document().path(), file);
    window_->actions()[Command::save].trigger();
    QTRY_VERIFY(!window_->document().isModified());
    QTRY_COMPARE(leftOver(), 0);
    QCOMPARE(loadProject(file).project.about.title, "A, changed");
}

void RecoveryFlowTest::severalAreRecoveredAtOnce() {
    leave(titled("One"));
    leave(titled("Two"));
    QPointer<RecoveryDialog> dialog = offered();
    QCOMPARE(rows(dialog).size(), 2);
    QTest::mouseClick(button(dialog, "Recover All"), Qt::LeftButton); // ready or not
    QTRY_VERIFY(!dialog);
    QStringList titles;
    for (MainWindow* window : mainWindows())
        titles.append(window->document().project().about.title);
    titles.sort();
    QCOMPARE(titles, QStringList({"One", "Two"}));
}

void RecoveryFlowTest::laterLeavesItForTheNextStart() {
    leave(titled("A"));
    QPointer<RecoveryDialog> dialog = offered();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(window_->isAtStart());
    QTRY_VERIFY(!AutosaveSlot::leftBehind(autosaveRoot()).isEmpty());
    QVERIFY(offered());
}

void RecoveryFlowTest::discardingAsksFirst() {
    leave(titled("A"));
    QPointer<RecoveryDialog> dialog = offered();
    QTRY_VERIFY(rows(dialog).first()->isReady());
    for (const bool means : {false, true}) {
        QTest::mouseClick(button(rows(dialog).first(), "Discard…"), Qt::LeftButton);
        const QPointer<QMessageBox> box = dialog->findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::mouseClick(means ? button(box, "Discard") : box->button(QMessageBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(!box);
        QCOMPARE(leftOver() == 0 || !dialog || !dialog->isVisible(), means);
    }
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(leftOver(), 0);
}

void RecoveryFlowTest::whatIsDamagedIsSaid() {
    leave(titled("A"));
    QString file;
    {
        const auto left = AutosaveSlot::leftBehind(autosaveRoot());
        file = left.first()->file();
    }
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, '\0'));
    damaged.close();
    RecoveryDialog* dialog = offered();
    RecoveryRow* row = rows(dialog).first();
    QTRY_VERIFY(row->isReady());
    QVERIFY(texts(row).join(u' ').contains("damaged"));
    QVERIFY(!button(row, "Recover")->isEnabled());
    QVERIFY(button(row, "Discard…")->isEnabled());
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("recovery_flow_test");
    RecoveryFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "recovery_flow_test.moc"
