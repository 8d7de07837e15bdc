#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/edits/steps.h"
#include "tests/support/shown_inspector.h"

using namespace touchline;

/// Fields of chips in the inspector.
class ChipsFieldTest : public ShownInspector {
    Q_OBJECT

private slots:
    void init() { open(); }
    void aNewNameIsAddedToTheLibraryInOneStep();
    void tagsOfSeveralThingsComeAndGoOneByOne();
    void severalOwnersAreSetInOneStep();
    void aChannelOfAStepMakesItsContact();
    void evidenceIsChosenOrAdded();
};

void ChipsFieldTest::aNewNameIsAddedToTheLibraryInOneStep() {
    auto* owner = field<QLineEdit>("Owner");
    owner->setFocus();
    QTest::keyClicks(owner, "Planning");
    QTest::keyClick(owner, Qt::Key_Return);
    QCOMPARE(document_->project().library.roles.first().name, "Planning");
    QCOMPARE(step().owner, document_->project().library.roles.first().id);

    const auto card = addCard(document_->project(), journey().lanes.first().id, step().id, "Mail");
    document_->perform("Add card", card.project);
    show(card.id);
    auto* channels = field<QLineEdit>("Channels");
    channels->setFocus();
    QTest::keyClicks(channels, "app, E-mail,APP");
    QTest::keyClick(channels, Qt::Key_Return);
    QCOMPARE(document_->project().library.channels.size(), 2);
    QCOMPARE(chips(*channels), (QStringList{"app", "E-mail"}));
    QCOMPARE(journey().cards.first().channels.size(), 2);
    QTest::keyClick(channels, Qt::Key_Backspace);
    QCOMPARE(chips(*channels), QStringList{"app"});
    QCOMPARE(document_->project().library.channels.size(), 2);
    QCOMPARE(steps(), 5);
}

void ChipsFieldTest::tagsOfSeveralThingsComeAndGoOneByOne() {
    const QList<Id<Card>> cards = addThreeCards();
    const auto a = namedInLibrary<Tag>(document_->project(), "a");
    const auto b = namedInLibrary<Tag>(a.project, "b");
    Project tagged = set<&Card::tags>(b.project, cards[0], {a.id});
    tagged = set<&Card::tags>(tagged, cards[1], {b.id, a.id});
    document_->perform("Tag", tagged);
    showAll(cards);
    auto* tags = field<QLineEdit>("Tags");
    QCOMPARE(chips(*tags), (QStringList{"a", "b"}));
    tags->setFocus();
    QTest::keyClicks(tags, "B");
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(find(document_->project(), cards[0])->tags, (QList{a.id, b.id}));
    QCOMPARE(find(document_->project(), cards[1])->tags, (QList{b.id, a.id}));
    QCOMPARE(find(document_->project(), cards[2])->tags, QList{b.id});
    field<QToolButton>("Take off “a”")->click();
    for (const Card& card : journey().cards)
        QCOMPARE(card.tags, QList{b.id});
    document_->undo();
    document_->undo();
    QCOMPARE(document_->project(), tagged);
}

void ChipsFieldTest::severalOwnersAreSetInOneStep() {
    const auto more = addStep(document_->project(), journey().stages.first().id, "I wait");
    const auto role = namedInLibrary<Role>(more.project, "Planner");
    document_->perform("Add", set<&Step::owner>(role.project, more.id, role.id));
    showAll(QList{step().id, more.id});
    auto* owner = field<QLineEdit>("Owner");
    QCOMPARE(owner->text(), "");
    QCOMPARE(owner->placeholderText(), "Several values");
    QTest::keyClick(owner, Qt::Key_Return);
    QCOMPARE(find(document_->project(), more.id)->owner, role.id);
    owner->setFocus();
    QTest::keyClicks(owner, "Sales");
    QTest::keyClick(owner, Qt::Key_Return);
    const Id<Role> sales = document_->project().library.roles.last().id;
    for (const Step& one : journey().steps)
        QCOMPARE(one.owner, sales);
    document_->undo();
    QCOMPARE(find(document_->project(), more.id)->owner, role.id);
    QVERIFY(step().owner.isNull());
}

void ChipsFieldTest::aChannelOfAStepMakesItsContact() {
    auto* channels = field<QLineEdit>("Channels");
    channels->setFocus();
    QTest::keyClicks(channels, "App");
    QTest::keyClick(channels, Qt::Key_Return);
    QCOMPARE(journey().cards.size(), 1);
    QCOMPARE(journey().cards.first().channels.size(), 1);
    QCOMPARE(chips(*channels), QStringList{"App"});
    QCOMPARE(steps(), 1);
}

void ChipsFieldTest::evidenceIsChosenOrAdded() {
    const QList<Id<Card>> cards = addThreeCards();
    show(cards[0]);
    auto* evidence = field<QLineEdit>("Evidence");
    evidence->setFocus();
    QTest::keyClicks(evidence, "It took ten minutes");
    QTest::keyClick(evidence, Qt::Key_Return);
    QCOMPARE(document_->project().library.evidence.first().text, "It took ten minutes");
    QCOMPARE(find(document_->project(), cards[0])->evidence.size(), 1);
    show(cards[1]);
    evidence = field<QLineEdit>("Evidence");
    evidence->setFocus();
    QTest::keyClicks(evidence, "it took TEN minutes");
    QTest::keyClick(evidence, Qt::Key_Return);
    QCOMPARE(document_->project().library.evidence.size(), 1);
    QCOMPARE(find(document_->project(), cards[1])->evidence.size(), 1);
}

QTEST_MAIN(ChipsFieldTest)
#include "chips_field_test.moc"
