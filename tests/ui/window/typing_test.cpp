#include "core/edits/set.h"
#include "ui/canvas/canvas.h"
#include "ui/panels/field.h"
#include "ui/panels/inspector.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace touchline;

/// What becomes of text that is still being typed when something else happens.
class TypingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCommandKeepsTheTypingWhereItWasTyped();
    void aMenuEntryKeepsTheTypingToo();
    void closingWhileTypingAsks();
    void undoingWhatIsEditedClosesTheEditor();
    void addingAndTypingAreOneUndoStep();
    void undoneWhileItIsAddedItIsTakenBackOnce();
    void escapeTakesAwayWhatWasJustAdded();
    void whatIsTypedOnTheMapIsKnownBeforeItIsFinished();
    void whatIsTypedInTheInspectorIsKnownBeforeItIsFinished();

private:
    const Journey& journey() const { return window_->document().project().journeys.first(); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    QPointer<MainWindow> window_;
};

void TypingTest::init() {
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
}

void TypingTest::cleanup() {
    delete window_;
}

void TypingTest::aCommandKeepsTheTypingWhereItWasTyped() {
    const Id<Step> step = journey().steps.first().id;
    window_->canvas().select(step);
    window_->canvas().editSelection();
    type("I look for a home");
    window_->actions()[Command::insertStep].trigger();
    QCOMPARE(touchline::find(journey().steps, step)->title, QString("I look for a home"));
    type("I sign");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(touchline::find(journey().steps, step)->title, QString("I look for a home"));
    QCOMPARE(journey().steps[1].title, QString("I sign"));
}

void TypingTest::aMenuEntryKeepsTheTypingToo() {
    window_->canvas().select(journey().steps.first().id);
    QTest::keyClick(&window_->canvas(), Qt::Key_F2);
    type("kept");
    window_->actions()[Command::nextPane].trigger();
    QCOMPARE(journey().steps.first().title, QString("kept"));
}

void TypingTest::closingWhileTypingAsks() {
    window_->canvas().select(journey().steps.first().id);
    window_->canvas().editSelection();
    type("not yet saved");
    window_->close();
    QVERIFY(window_ && window_->isVisible());
    QCOMPARE(journey().steps.first().title, QString("not yet saved"));
    QVERIFY(window_->findChild<QMessageBox*>());
}

void TypingTest::undoingWhatIsEditedClosesTheEditor() {
    Document& document = window_->document();
    QVERIFY(journey().steps.size() > 0);
    window_->actions()[Command::insertStep].trigger();
    const Project before = document.project();
    document.undo();
    QVERIFY(!QApplication::focusWidget()->inherits("touchline::InPlaceEditor"));
    document.redo();
    QVERIFY(document.project() == before);
}

void TypingTest::addingAndTypingAreOneUndoStep() {
    Document& document = window_->document();
    const Project before = document.project();
    window_->actions()[Command::insertStep].trigger();
    type("I sign");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!(document.project() == before));
    document.undo();
    QVERIFY(document.project() == before);
    QVERIFY(!document.canUndo());
}

void TypingTest::undoneWhileItIsAddedItIsTakenBackOnce() {
    Document& document = window_->document();
    document.perform("Rename project", setAbout<&About::title>(document.project(), "Moving"));
    const Project before = document.project();
    for (const QString typed : {"", "I sign"}) {
        window_->actions()[Command::insertStep].trigger();
        type(typed);
        document.undo();
        QVERIFY(document.project() == before);
        QVERIFY(document.canUndo());
    }
}

void TypingTest::escapeTakesAwayWhatWasJustAdded() {
    const Project before = window_->document().project();
    window_->actions()[Command::insertStep].trigger();
    type("no");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(window_->document().project() == before);
}

void TypingTest::whatIsTypedOnTheMapIsKnownBeforeItIsFinished() {
    const Document& document = window_->document();
    const Id<Step> step = journey().steps.first().id;
    window_->canvas().select(step);
    QTest::keyClicks(&window_->canvas(), "I");
    for (const char* typed : {"I", "I call"}) {
        QCOMPARE(touchline::find(document.withTyping().journeys.first().steps, step)->title, QString(typed));
        QVERIFY(!document.isModified());
        type(" call");
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!document.isTyping());
    QVERIFY(document.withTyping() == document.project());
}

void TypingTest::whatIsTypedInTheInspectorIsKnownBeforeItIsFinished() {
    const Document& document = window_->document();
    window_->canvas().select(journey().steps.first().id);
    const auto edits = [this] {
        QWidgetList found;
        for (const Field* field : window_->inspector().findChildren<Field*>()) {
            QWidget* edit = field->focusProxy();
            if (field->isVisible() && (qobject_cast<QLineEdit*>(edit) || qobject_cast<QPlainTextEdit*>(edit)))
                found.append(edit);
        }
        return found;
    };
    const qsizetype count = edits().size();
    QVERIFY(count > 4);
    for (qsizetype i = 0; i < count; ++i) {
        QWidget* edit = edits()[i];
        edit->setFocus();
        const Project before = document.project();
        type("Zz");
        QVERIFY2(document.isTyping() && document.project() == before, qPrintable(edit->accessibleName()));
        const bool counts = !(document.withTyping() == before);
        edit->clearFocus();
        QVERIFY2(!document.isTyping(), qPrintable(edit->accessibleName()));
        QCOMPARE(!(document.project() == before), counts);
    }
}

QTEST_MAIN(TypingTest)
#include "typing_test.moc"
