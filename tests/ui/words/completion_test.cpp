#include "ui/canvas/in_place_editor.h"
#include "ui/words/completion.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace touchline;

class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        window_ = std::make_unique<QWidget>();
        window_->resize(600, 400);
        editor_ = new InPlaceEditor(window_.get());
        editor_->setGeometry(50, 50, 200, 80);
        (new Completion(*editor_))->setTerms({"E-mail", "Elsewhere", "time slot", "App"});
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        editor_->setFocus();
    }

    void twoLettersOfATermOfferIt() {
        QTest::keyClicks(editor_, "by e");
        QVERIFY(!isOffered());
        QTest::keyClicks(editor_, "-");
        QVERIFY(isOffered());
        QCOMPARE(popup()->count(), 1);
        QCOMPARE(popup()->currentRow(), -1);
        QTest::keyClicks(editor_, "x");
        QVERIFY(!isOffered());
    }

    void severalWordsOfATermCount() {
        QTest::keyClicks(editor_, "a time sl");
        QVERIFY(isOffered());
        QTest::keyClick(editor_, Qt::Key_Up);
        QTest::keyClick(editor_, Qt::Key_Tab);
        QCOMPARE(editor_->toPlainText(), "a time slot");
        QVERIFY(!isOffered());
    }

    void tabAndEnterBelongToWhoTypes() {
        QSignalSpy entered(editor_, &InPlaceEditor::entered), left(editor_, &InPlaceEditor::left);
        QTest::keyClicks(editor_, "el");
        QVERIFY(isOffered());
        QTest::keyClick(editor_, Qt::Key_Tab);
        QCOMPARE(left.size(), 1);
        QTest::keyClicks(editor_, "s");
        QTest::keyClick(editor_, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(editor_->toPlainText(), "els");
    }

    void anEntryThatWasPickedIsAccepted() {
        QSignalSpy entered(editor_, &InPlaceEditor::entered);
        QTest::keyClicks(editor_, "ap");
        QVERIFY(isOffered());
        QTest::keyClick(editor_, Qt::Key_Down);
        QTest::keyClick(editor_, Qt::Key_Return);
        QCOMPARE(editor_->toPlainText(), "App");
        QCOMPARE(entered.size(), 0);
        QTest::keyClick(editor_, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
    }

    void escapeTakesTheListAwayFirst() {
        QSignalSpy cancelled(editor_, &InPlaceEditor::cancelled);
        QTest::keyClicks(editor_, "ap");
        QVERIFY(isOffered());
        QTest::keyClick(editor_, Qt::Key_Escape);
        QVERIFY(!isOffered());
        QCOMPARE(cancelled.size(), 0);
        QTest::keyClick(editor_, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

    void theMousePicksToo() {
        QTest::keyClicks(editor_, "ap");
        QVERIFY(isOffered());
        QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {},
                          popup()->visualItemRect(popup()->item(0)).center());
        QCOMPARE(editor_->toPlainText(), "App");
    }

private:
    QListWidget* popup() const { return window_->findChild<QListWidget*>("completion"); }
    /// After what a letter brings about.
    bool isOffered() const {
        QCoreApplication::processEvents();
        return popup() && popup()->isVisible();
    }

    std::unique_ptr<QWidget> window_;
    InPlaceEditor* editor_ = nullptr;
};

QTEST_MAIN(CompletionTest)
#include "completion_test.moc"
