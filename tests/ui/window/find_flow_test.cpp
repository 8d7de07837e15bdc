#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/file/templates.h"
#include "ui/canvas/canvas.h"
#include "ui/dialogs/library_dialog.h"
#include "ui/search/find_bar.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace touchline;

class FindFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete window_; }
    void theKeyOpensTheBarAndEscapeLeavesIt();
    void whatIsTypedIsCountedAndMarked();
    void enterGoesOnAcrossJourneysAndRound();
    void aHitInNotesIsMarkedInTheInspector();
    void aHitInTheLibraryOpensIt();
    void oneIsReplacedAndTheNextShown();
    void allAreReplacedInOneStep();
    void replacingByTheSameWordGoesOn();
    void editsElsewhereAreFollowed();
    void theListShowsEveryHit();

private:
    const Project& project() const { return window_->document().project(); }
    FindBar& bar() const { return *window_->findChild<FindBar*>(); }
    QLineEdit* line(int at) const { return bar().findChildren<QLineEdit*>()[at]; }
    QString count() const { return bar().findChildren<QLabel*>()[0]->text(); }
    void type(const QString& text) {
        window_->actions()[Command::findText].trigger();
        line(0)->setText(text);
        QTRY_VERIFY(!count().isEmpty() && !count().contains(u'%'));
    }
    void replaceBy(const QString& text) {
        window_->actions()[Command::findAndReplace].trigger();
        line(1)->setText(text);
    }

    QPointer<MainWindow> window_;
    Id<Step> step_;
};

void FindFlowTest::init() {
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    Project next = project();
    const Journey& first = next.journeys.first();
    step_ = first.steps.first().id;
    next = set<&Step::title>(next, step_, "zebra one");
    next = set<&Journey::title>(next, next.journeys.first().id, "The zebra");
    next = addToLibrary(next, Channel{.name = "Zebra channel"}).project;
    next = addJourney(next, JourneyKind::employee, "Two Zèbra").project;
    window_->document().perform("set up", next);
    window_->showJourney(project().journeys.first().id);
}

void FindFlowTest::theKeyOpensTheBarAndEscapeLeavesIt() {
    QVERIFY(bar().isHidden());
    window_->canvas().setFocus();
    QTest::keyClick(&window_->canvas(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!bar().isHidden());
    QCOMPARE(QApplication::focusWidget(), line(0));
    QTest::keyClick(line(0), Qt::Key_Escape);
    QVERIFY(bar().isHidden());
    QCOMPARE(QApplication::focusWidget(), &window_->canvas());
}

void FindFlowTest::whatIsTypedIsCountedAndMarked() {
    const QImage before = window_->canvas().viewport()->grab().toImage();
    type("ZEBRA");
    QTRY_COMPARE(count(), "2 of 4");
    QCOMPARE(window_->canvas().selection(), Selection(project().journeys.first().id));
    QVERIFY(window_->canvas().viewport()->grab().toImage() != before);
    type("nowhere at all");
    QTRY_COMPARE(count(), "Not found");
}

void FindFlowTest::enterGoesOnAcrossJourneysAndRound() {
    type("zebra");
    QTest::keyClick(line(0), Qt::Key_Return);
    QCOMPARE(window_->canvas().selection(), Selection(step_));
    QTest::keyClick(line(0), Qt::Key_Return);
    QCOMPARE(window_->canvas().journey(), project().journeys.last().id);
    QTRY_COMPARE(count(), "4 of 4");
    window_->actions()[Command::findPrevious].trigger();
    QCOMPARE(window_->canvas().journey(), project().journeys.first().id);
    QTRY_COMPARE(count(), "3 of 4");
    window_->actions()[Command::findNext].trigger();
    QTest::keyClick(line(0), Qt::Key_Return);
    QTRY_COMPARE(count(), "1 of 4");
    QTest::keyClick(line(0), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(count(), "4 of 4");
    QCOMPARE(QApplication::focusWidget(), line(0));
}

void FindFlowTest::aHitInNotesIsMarkedInTheInspector() {
    window_->document().perform("notes", set<&Step::notes>(project(), step_, "ask the okapi"));
    type("okapi");
    QCOMPARE(window_->canvas().selection(), Selection(step_));
    bool isMarked = false;
    for (const auto* edit : window_->findChildren<QPlainTextEdit*>())
        isMarked |= edit->textCursor().selectedText() == "okapi";
    QVERIFY(isMarked);
    QVERIFY(bar().findChildren<QLabel*>()[1]->text().contains("Notes"));
}

void FindFlowTest::aHitInTheLibraryOpensIt() {
    type("zebra channel");
    QTest::keyClick(line(0), Qt::Key_Return);
    auto* dialog = window_->findChild<LibraryDialog*>();
    QVERIFY(dialog && dialog->book() == Book::channels);
    bool isMarked = false;
    for (const auto* edit : dialog->findChildren<QLineEdit*>())
        isMarked |= edit->selectedText() == "Zebra channel";
    QVERIFY(isMarked);
    QTRY_VERIFY(window_->isActiveWindow());
    QCOMPARE(QApplication::focusWidget(), line(0));
    line(0)->setText("zebra one");
    QTest::keyClick(line(0), Qt::Key_Return);
    QVERIFY(!window_->findChild<LibraryDialog*>());
}

void FindFlowTest::oneIsReplacedAndTheNextShown() {
    type("zebra");
    replaceBy("okapi");
    QTRY_COMPARE(count(), "2 of 4");
    QTest::keyClick(line(1), Qt::Key_Return);
    QCOMPARE(project().journeys.first().title, "The okapi");
    QTRY_COMPARE(count(), "2 of 3");
    QCOMPARE(window_->canvas().selection(), Selection(step_));
    window_->document().undo();
    QCOMPARE(project().journeys.first().title, "The zebra");
}

void FindFlowTest::allAreReplacedInOneStep() {
    const Project before = project();
    type("zebra");
    replaceBy("okapi");
    bar().findChildren<QPushButton*>().last()->click();
    QTRY_COMPARE(count(), "4 replaced");
    QCOMPARE(find(project(), step_)->title, "okapi one");
    QCOMPARE(project().library.channels.last().name, "okapi channel");
    window_->document().undo();
    QCOMPARE(project(), before);
}

void FindFlowTest::replacingByTheSameWordGoesOn() {
    type("zebra");
    replaceBy("zebra zebra");
    QTest::keyClick(line(1), Qt::Key_Return);
    QCOMPARE(project().journeys.first().title, "The zebra zebra");
    QCOMPARE(window_->canvas().selection(), Selection(step_));
}

void FindFlowTest::editsElsewhereAreFollowed() {
    type("zebra");
    QTRY_COMPARE(count(), "2 of 4");
    window_->document().perform("edit", set<&Step::title>(project(), step_, "nothing"));
    QTRY_COMPARE(count(), "2 of 3");
    window_->document().undo();
    QTRY_COMPARE(count(), "2 of 4");
}

void FindFlowTest::theListShowsEveryHit() {
    type("zebra");
    auto* list = bar().findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 4);
    emit list->clicked(list->model()->index(3, 0));
    QCOMPARE(window_->canvas().journey(), project().journeys.last().id);
    QCOMPARE(list->currentIndex().row(), 3);
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("find_flow_test");
    FindFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "find_flow_test.moc"
