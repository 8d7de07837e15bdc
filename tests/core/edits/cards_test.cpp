#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "core/edits/remove.h"

#include <QTest>

using namespace touchline;

class CardsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewCardStandsInItsCell();
    void aCardMovesWithinACell();
    void aCardMovesToAnotherCellAndToTheParkingLot();
    void onlyContentLanesTakeCards();
    void anEditOfOneCardLeavesOtherJourneysShared();
    void aCopyStandsRightBelow();
    void aRemovedLaneTakesItsCardsAlong();

private:
    const Journey& journey() const { return project_.journeys.first(); }
    QStringList texts(Id<Lane> lane, Id<Step> step) const;

    Project project_;
    Id<Lane> contacts_, thoughts_;
    Id<Step> step_;
    Id<Card> a_, b_, c_;
};

void CardsTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    contacts_ = journey().lanes.at(0).id;
    thoughts_ = journey().lanes.at(1).id;
    step_ = journey().steps.first().id;
    const auto add = [&](Id<Lane> lane, const QString& text) {
        const auto added = addCard(project_, lane, step_, text);
        project_ = added.project;
        return added.id;
    };
    a_ = add(contacts_, "a");
    add(thoughts_, "other");
    b_ = add(contacts_, "b");
    c_ = add(contacts_, "c");
}

QStringList CardsTest::texts(Id<Lane> lane, Id<Step> step) const {
    QStringList texts;
    for (const Id<Card> id : cardsIn(journey(), lane, step))
        texts.append(find(project_, id)->text);
    return texts;
}

void CardsTest::aNewCardStandsInItsCell() {
    project_ = addCard(project_, contacts_, step_, QString("two\r\nlines") + QChar(7), b_).project;
    QCOMPARE(texts(contacts_, step_), QStringList({"a", "two\nlines", "b", "c"}));
}

void CardsTest::aCardMovesWithinACell() {
    project_ = moveCard(project_, c_, contacts_, step_, a_);
    QCOMPARE(texts(contacts_, step_), QStringList({"c", "a", "b"}));
    project_ = moveCard(project_, c_, contacts_, step_);
    QCOMPARE(texts(contacts_, step_), QStringList({"a", "b", "c"}));
    QCOMPARE(moveCard(project_, c_, contacts_, step_).journeys.constData(), project_.journeys.constData());
    QCOMPARE(moveCard(project_, a_, contacts_, step_, b_).journeys.constData(),
             project_.journeys.constData());
}

void CardsTest::aCardMovesToAnotherCellAndToTheParkingLot() {
    project_ = moveCard(project_, a_, thoughts_, step_);
    QCOMPARE(texts(thoughts_, step_), QStringList({"other", "a"}));
    project_ = moveCard(project_, b_, thoughts_, {});
    QCOMPARE(texts(thoughts_, {}), QStringList({"b"}));
    QCOMPARE(texts(contacts_, step_), QStringList({"c"}));
    QCOMPARE(moveCard(project_, c_, thoughts_, step_, b_), project_);
}

void CardsTest::onlyContentLanesTakeCards() {
    const Id<Lane> experience = journey().lanes.at(2).id;
    QVERIFY(addCard(project_, experience, step_, "x").id.isNull());
    QVERIFY(addCard(project_, contacts_, Id<Step>::create(), "x").id.isNull());
    QCOMPARE(moveCard(project_, a_, experience, step_), project_);
}

void CardsTest::anEditOfOneCardLeavesOtherJourneysShared() {
    const Project both = addJourney(project_, JourneyKind::employee, "Other").project;
    const Project next = moveCard(both, a_, thoughts_, step_);
    QCOMPARE(next.journeys.at(1).lanes.constData(), both.journeys.at(1).lanes.constData());
    QCOMPARE(next.journeys.at(0).steps.constData(), both.journeys.at(0).steps.constData());
    QCOMPARE(next.library.personas.constData(), both.library.personas.constData());
    QVERIFY(next.journeys.at(0).cards.constData() != both.journeys.at(0).cards.constData());
}

void CardsTest::aCopyStandsRightBelow() {
    project_.journeys[0].cards[0].votes = 3;
    const auto copy = duplicateCard(project_, a_);
    project_ = copy.project;
    QCOMPARE(cardsIn(journey(), contacts_, step_), QList({a_, copy.id, b_, c_}));
    QCOMPARE(find(project_, copy.id)->votes, 0);
}

void CardsTest::aRemovedLaneTakesItsCardsAlong() {
    project_ = remove(project_, contacts_);
    QCOMPARE(journey().cards.size(), 1);
    QCOMPARE(journey().lanes.size(), 3);
}

QTEST_GUILESS_MAIN(CardsTest)
#include "cards_test.moc"
