#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "ui/actions/map_edit.h"

#include <QTest>

using namespace touchline;

class MapEditTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aStepIsAddedBehindTheSelectedOne();
    void aStepNeedsNoStage();
    void aStageIsAddedBehindTheOneOfTheSelectedStep();
    void aCardIsAddedToTheSelectedCell();
    void aDerivedLaneLeavesACardToTheFirstContentLane();
    void aLaneIsAddedBelowTheOneOfTheSelectedCard();
    void aHiddenLaneIsShownAgain();
    void whatIsRemovedHandsItsSelectionOn();
    void aJourneyIsNotRemovedByAKey();
    void aRemovedPointTakesItsValueAway();
    void aStepMovesOverTheEndsOfItsStage();
    void aCardMovesToTheNextColumn();
    void nothingSelectedMeansNothingDone();

private:
    const Journey& journey() const { return project_.journeys.first(); }
    Id<Step> step(int column) const { return columns(journey()).at(column); }
    void take(const MapEdit& edit) {
        QVERIFY(edit);
        project_ = edit.project;
        selected_ = edit.selection;
    }
    QStringList titles() const {
        QStringList titles;
        for (const Id<Step> id : columns(journey()))
            titles.append(find(project_, id)->title);
        return titles;
    }

    Project project_;
    Id<Journey> id_;
    Selection selected_;
};

/// Stages of the steps a, b and c; the contacts lane has a card at b.
void MapEditTest::init() {
    const auto added = addJourney({}, JourneyKind::customer, "I move");
    project_ = added.project;
    id_ = added.id;
    selected_ = {};
    project_ = set<&Step::title>(project_, step(0), "a");
    project_ = addStep(project_, journey().stages.first().id, "b").project;
    const auto stage = addStage(project_, id_, "Second");
    project_ = addStep(stage.project, stage.id, "c").project;
    project_ = addCard(project_, journey().lanes.first().id, step(1), "card").project;
}

void MapEditTest::aStepIsAddedBehindTheSelectedOne() {
    take(insertStep(project_, id_, step(0)));
    QCOMPARE(titles(), QStringList({"a", "", "b", "c"}));
    QCOMPARE(selected_.step(), step(1));
    take(insertStep(project_, id_, journey().cards.first().id));
    QCOMPARE(titles(), QStringList({"a", "", "b", "", "c"}));
    take(insertStep(project_, id_, journey().stages.first().id));
    QCOMPARE(titles(), QStringList({"a", "", "b", "", "", "c"}));
    take(insertStep(project_, id_, id_));
    QCOMPARE(titles().last(), "");
}

void MapEditTest::aStepNeedsNoStage() {
    for (int i = 0; i < 2; ++i)
        take(removeSelected(project_, {Selection(journey().stages.first().id)}));
    take(insertStep(project_, id_, {}));
    QCOMPARE(journey().stages.size(), 1);
    QCOMPARE(journey().steps.size(), 1);
}

void MapEditTest::aStageIsAddedBehindTheOneOfTheSelectedStep() {
    take(insertStage(project_, id_, step(0)));
    QCOMPARE(journey().stages.at(1).id, selected_.stage());
    take(insertStage(project_, id_, {}));
    QCOMPARE(journey().stages.last().id, selected_.stage());
}

void MapEditTest::aCardIsAddedToTheSelectedCell() {
    const Id<Card> first = journey().cards.first().id;
    take(insertCard(project_, id_, first));
    QCOMPARE(cardsIn(journey(), journey().lanes.first().id, step(1)), QList({first, selected_.card()}));
    take(insertCard(project_, id_, step(2)));
    QCOMPARE(find(project_, selected_.card())->step, step(2));
    take(insertCard(project_, id_, journey().lanes.at(1).id));
    QCOMPARE(find(project_, selected_.card())->lane, journey().lanes.at(1).id);
}

void MapEditTest::aDerivedLaneLeavesACardToTheFirstContentLane() {
    const Lane& steps = *std::ranges::find(journey().lanes, LaneKind::steps, &Lane::kind);
    take(insertCard(project_, id_, steps.id));
    QCOMPARE(find(project_, selected_.card())->lane, journey().lanes.first().id);
    QCOMPARE(find(project_, selected_.card())->step, step(0));
}

void MapEditTest::aLaneIsAddedBelowTheOneOfTheSelectedCard() {
    take(insertLane(project_, id_, journey().cards.first().id, LaneKind::needs));
    QCOMPARE(journey().lanes.at(1).id, selected_.lane());
    QCOMPARE(journey().lanes.at(1).kind, LaneKind::needs);
}

void MapEditTest::aHiddenLaneIsShownAgain() {
    const Project before = project_;
    const Id<Lane> lane = journey().lanes.first().id;
    project_ = set<&Lane::hidden>(project_, lane, true);
    take(showLane(project_, lane));
    QCOMPARE(project_, before);
    QCOMPARE(selected_.lane(), lane);
}

void MapEditTest::whatIsRemovedHandsItsSelectionOn() {
    const Id<Step> last = step(2);
    take(removeSelected(project_, {Selection(step(1))}));
    QCOMPARE(selected_.step(), last);
    take(removeSelected(project_, {selected_}));
    QCOMPARE(selected_.step(), step(0));
    take(removeSelected(project_, {selected_}));
    QCOMPARE(selected_.kind, Selection::Kind::none);
}

void MapEditTest::aJourneyIsNotRemovedByAKey() {
    QVERIFY(!removeSelected(project_, {Selection(id_)}));
}

void MapEditTest::aRemovedPointTakesItsValueAway() {
    project_ = setPoint(project_, step(0), {.persona = journey().personas.first()}, 1);
    take(removeSelected(project_, {Selection(journey().points.first().id)}));
    QVERIFY(journey().points.isEmpty());
    QCOMPARE(stepOf(project_, selected_), step(0));
    QCOMPARE(selected_.kind, Selection::Kind::cell);
}

void MapEditTest::aStepMovesOverTheEndsOfItsStage() {
    const Selection b = step(1);
    take(moveSelected(project_, {Selection(b)}, Heading::right));
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    QCOMPARE(find(project_, step(1))->stage, journey().stages.at(1).id);
    take(moveSelected(project_, {Selection(b)}, Heading::right));
    QCOMPARE(titles(), QStringList({"a", "c", "b"}));
    QCOMPARE(moveSelected(project_, {Selection(b)}, Heading::right).project, project_);
    take(moveSelected(project_, {Selection(b)}, Heading::left));
    take(moveSelected(project_, {Selection(b)}, Heading::left));
    QCOMPARE(find(project_, step(1))->stage, journey().stages.at(0).id);
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    take(moveSelected(project_, {Selection(b)}, Heading::left));
    QCOMPARE(titles(), QStringList({"b", "a", "c"}));
}

void MapEditTest::aCardMovesToTheNextColumn() {
    const Id<Card> card = journey().cards.first().id;
    take(moveSelected(project_, {Selection(card)}, Heading::right));
    QCOMPARE(find(project_, card)->step, step(2));
    QCOMPARE(moveSelected(project_, {Selection(card)}, Heading::right).project, project_);
    QCOMPARE(moveSelected(project_, {Selection(card)}, Heading::up).project, project_);
}

void MapEditTest::nothingSelectedMeansNothingDone() {
    QVERIFY(!removeSelected(project_, {}));
    QVERIFY(!removeSelected(project_, {Selection(Id<Card>::create())}));
    QVERIFY(!duplicateSelected(project_, {Selection(journey().stages.first().id)}));
    QVERIFY(!moveSelected(project_, {}, Heading::left));
    QVERIFY(!insertStep(project_, Id<Journey>::create(), {}));
}

QTEST_GUILESS_MAIN(MapEditTest)
#include "map_edit_test.moc"
