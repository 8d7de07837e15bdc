#include "ui/dialogs/tally_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace touchline;

class TallyDialogTest : public QObject {
    Q_OBJECT

private slots:
    void keysCountHands();
    void backspaceTakesTheLastHandBack();
    void aClickCountsToo();
    void withoutHandsThereIsNothingToAccept();
    void facesAreOutlines();
};

void TallyDialogTest::facesAreOutlines() {
    TallyDialog dialog("I wait", {}, nullptr);
    for (const QToolButton* face : dialog.findChildren<QToolButton*>()) {
        const QImage image = face->icon().pixmap(face->iconSize()).toImage();
        QCOMPARE(image.pixelColor(image.rect().center()).alpha(), 0);
    }
}

void TallyDialogTest::keysCountHands() {
    TallyDialog dialog("I wait", {}, nullptr);
    dialog.show();
    QTest::keyClicks(&dialog, "1223555");
    QCOMPARE(dialog.hands(), (Tally{.veryBad = 1, .bad = 2, .neutral = 1, .good = 0, .veryGood = 3}));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TallyDialogTest::backspaceTakesTheLastHandBack() {
    TallyDialog dialog("I wait", {.good = 4}, nullptr);
    QTest::keyClicks(&dialog, "52");
    QTest::keyClick(&dialog, Qt::Key_Backspace);
    QCOMPARE(dialog.hands(), (Tally{.good = 4, .veryGood = 1}));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&dialog, Qt::Key_Backspace);
    QCOMPARE(dialog.hands(), (Tally{.good = 4}));
}

void TallyDialogTest::aClickCountsToo() {
    TallyDialog dialog("I wait", {}, nullptr);
    const auto faces = dialog.findChildren<QToolButton*>();
    QCOMPARE(faces.size(), 5);
    faces[4]->click();
    faces[3]->click();
    QCOMPARE(dialog.hands(), (Tally{.good = 1, .veryGood = 1}));
    const auto labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel* label) { return label->text().contains("+1.5"); }));
}

void TallyDialogTest::withoutHandsThereIsNothingToAccept() {
    TallyDialog dialog("I wait", {}, nullptr);
    auto* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(&dialog, "3");
    QVERIFY(accept->isEnabled());
}

QTEST_MAIN(TallyDialogTest)
#include "tally_dialog_test.moc"
