#include "core/edits/set.h"
#include "tests/support/shown_inspector.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace touchline;

/// Fields of text in the inspector.
class TextFieldTest : public ShownInspector {
    Q_OBJECT

private slots:
    void init() { open(); }
    void aTypedTitleIsOneStep();
    void leavingAFieldUntouchedIsNoStep();
    void undoShowsInTheField();
    void whatIsTypedStaysWhileSomethingElseChanges();
    void undoFirstTakesInWhatIsTypedWithoutTheFocus();
    void theFieldBeforeIsFinishedWhereAnotherOneIsTypedIn();
    void figuresAreReadAsTheyAreWritten();
};

void TextFieldTest::aTypedTitleIsOneStep() {
    auto* title = field<QPlainTextEdit>("Title");
    QVERIFY(title);
    title->setFocus();
    QTest::keyClicks(title, "I call");
    QVERIFY(!document_->canUndo());
    field<QComboBox>("Importance")->setFocus();
    QCOMPARE(step().title, "I call");
    QCOMPARE(document_->undoName(), "Rename step");
    QCOMPARE(steps(), 1);
}

void TextFieldTest::leavingAFieldUntouchedIsNoStep() {
    for (auto* edit : inspector_->widget()->findChildren<QLineEdit*>()) {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return);
    }
    field<QPlainTextEdit>("Title")->setFocus();
    field<QComboBox>("Importance")->setFocus();
    QVERIFY(!document_->canUndo());
}

void TextFieldTest::undoShowsInTheField() {
    auto* when = field<QLineEdit>("When");
    when->setFocus();
    QTest::keyClicks(when, "day 0");
    QTest::keyClick(when, Qt::Key_Return);
    QCOMPARE(step().when, "day 0");
    document_->undo();
    QCOMPARE(when->text(), "");
    document_->redo();
    QCOMPARE(when->text(), "day 0");
}

void TextFieldTest::whatIsTypedStaysWhileSomethingElseChanges() {
    auto* when = field<QLineEdit>("When");
    auto* title = field<QPlainTextEdit>("Title");
    QTest::keyClicks(when, "day 0");
    document_->perform("Rename project", setAbout<&About::title>(document_->project(), "Moving"));
    QCOMPARE(when->text(), "day 0");
    QTest::keyClick(when, Qt::Key_Return);
    QCOMPARE(step().when, "day 0");
    QTest::keyClicks(title, "I call");
    document_->perform("Rename project", setAbout<&About::title>(document_->project(), "Moved"));
    QCOMPARE(title->toPlainText(), "I call");
    document_->finishTyping();
    QCOMPARE(step().title, "I call");
}

// As when the window is behind another one, where no widget has the focus to lose.
void TextFieldTest::undoFirstTakesInWhatIsTypedWithoutTheFocus() {
    document_->perform("Rename project", setAbout<&About::title>(document_->project(), "Moving"));
    const Project before = document_->project();
    inspector_->setFocus();
    QTest::keyClicks(field<QPlainTextEdit>("Title"), "I call");
    document_->undo();
    QCOMPARE(document_->project(), before);
    QCOMPARE(document_->redoName(), "Rename step");
    QTest::keyClicks(field<QLineEdit>("When"), "day 0");
    QVERIFY(document_->canRedo());
    document_->undo();
    QCOMPARE(document_->project(), before);
    QCOMPARE(document_->redoName(), "Change time");
}

void TextFieldTest::theFieldBeforeIsFinishedWhereAnotherOneIsTypedIn() {
    inspector_->setFocus();
    QTest::keyClicks(field<QPlainTextEdit>("Title"), "I call");
    QTest::keyClicks(field<QLineEdit>("When"), "day 0");
    QCOMPARE(step().title, "I call");
    QCOMPARE(step().when, "");
    document_->finishTyping();
    QCOMPARE(step().when, "day 0");
    QCOMPARE(steps(), 2);
}

void TextFieldTest::figuresAreReadAsTheyAreWritten() {
    auto* reach = field<QLineEdit>("Reach, in % of the people");
    reach->setFocus();
    QTest::keyClicks(reach, "40 %");
    QTest::keyClick(reach, Qt::Key_Return);
    QCOMPARE(step().reach, 0.4);
    QCOMPARE(reach->text(), "40");
    reach->selectAll();
    QTest::keyClicks(reach, "many");
    QTest::keyClick(reach, Qt::Key_Return);
    QCOMPARE(step().reach, 0.4);
    QCOMPARE(reach->text(), "40");
    reach->clear();
    reach->setModified(true);
    QTest::keyClick(reach, Qt::Key_Return);
    QVERIFY(!step().reach);
}

QTEST_MAIN(TextFieldTest)
#include "text_field_test.moc"
