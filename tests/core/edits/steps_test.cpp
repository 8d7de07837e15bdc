#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/lanes.h"
#include "core/edits/remove.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"

#include <QTest>

using namespace touchline;

class StepsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewStepStandsWhereAsked();
    void aStepMovesWithinAndBetweenStages();
    void aMoveToWhereItStandsSharesEverything();
    void aRunOfStepsMovesAsOne();
    void aStepDoesNotLeaveItsJourney();
    void aCopyHasNewIdsAndItsCardsButNoPointsOrVotes();
    void aRemovedStepTakesItsOwnAlongAndIsForgottenElsewhere();
    void aRemovedStageTakesItsStepsAlong();
    void stagesAndLanesMove();

private:
    const Journey& journey() const { return project_.journeys.first(); }
    QStringList titles() const;

    Project project_;
    Id<Stage> first_;
    Id<Stage> second_;
    Id<Step> a_, b_, c_;
};

void StepsTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    first_ = journey().stages.first().id;
    project_ = remove(project_, journey().steps.first().id);
    const auto add = [&](auto added) {
        project_ = added.project;
        return added.id;
    };
    second_ = add(addStage(project_, journey().id, "Second"));
    a_ = add(addStep(project_, first_, "a"));
    c_ = add(addStep(project_, second_, "c"));
    b_ = add(addStep(project_, first_, "b"));
}

QStringList StepsTest::titles() const {
    QStringList titles;
    for (const Id<Step> id : columns(journey()))
        titles.append(find(project_, id)->title);
    return titles;
}

void StepsTest::aNewStepStandsWhereAsked() {
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    project_ = addStep(project_, first_, "  between\nlines ", b_).project;
    QCOMPARE(titles(), QStringList({"a", "between lines", "b", "c"}));

    QVERIFY(addStep(project_, first_, "before a step of another stage", c_).id.isNull());
    const auto refused = addStep(project_, Id<Stage>::create(), "nowhere");
    QVERIFY(refused.id.isNull());
    QCOMPARE(refused.project, project_);
}

void StepsTest::aStepMovesWithinAndBetweenStages() {
    project_ = moveStep(project_, b_, first_, a_);
    QCOMPARE(titles(), QStringList({"b", "a", "c"}));
    project_ = moveStep(project_, b_, first_);
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    project_ = moveStep(project_, a_, second_, c_);
    QCOMPARE(titles(), QStringList({"b", "a", "c"}));
    project_ = moveStep(project_, a_, second_);
    QCOMPARE(titles(), QStringList({"b", "c", "a"}));
    QCOMPARE(find(project_, a_)->stage, second_);
}

void StepsTest::aMoveToWhereItStandsSharesEverything() {
    const Project same = moveStep(project_, a_, first_, b_);
    QCOMPARE(same.journeys.constData(), project_.journeys.constData());
    QCOMPARE(moveStep(project_, b_, first_).journeys.constData(), project_.journeys.constData());
}

void StepsTest::aRunOfStepsMovesAsOne() {
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    const Project last = moveSteps(project_, {b_, a_}, second_);
    QCOMPARE(columns(last.journeys.first()), QList({c_, a_, b_}));
    QCOMPARE(find(last, a_)->stage, second_);
    const Project front = moveSteps(project_, {b_, a_}, second_, c_);
    QCOMPARE(columns(front.journeys.first()), QList({a_, b_, c_}));
    QCOMPARE(find(front, b_)->stage, second_);
    QCOMPARE(columns(moveSteps(project_, {c_, b_}, first_, b_).journeys.first()), QList({a_, b_, c_}));
    QCOMPARE(moveSteps(project_, {a_, b_}, first_).journeys.constData(), project_.journeys.constData());
    QCOMPARE(moveSteps(project_, {a_}, second_, b_), project_);
    QCOMPARE(moveSteps(project_, {Id<Step>::create()}, second_), project_);
}

void StepsTest::aStepDoesNotLeaveItsJourney() {
    const auto other = addJourney(project_, JourneyKind::employee, "Other");
    const Id<Stage> elsewhere = find(other.project, other.id)->stages.first().id;
    QCOMPARE(moveStep(other.project, a_, elsewhere), other.project);
    QCOMPARE(moveStep(project_, Id<Step>::create(), first_), project_);
}

void StepsTest::aCopyHasNewIdsAndItsCardsButNoPointsOrVotes() {
    const Id<Lane> lane = journey().lanes.first().id;
    const auto card = addCard(project_, lane, a_, "card");
    project_ = setPoint(card.project, a_, {.persona = journey().personas.first()}, 1.5);
    project_.journeys.first().cards.first().votes = 3;
    const auto copy = duplicateStep(project_, a_);
    project_ = copy.project;
    QCOMPARE(titles(), QStringList({"a", "a", "b", "c"}));
    QCOMPARE(columns(journey()).at(1), copy.id);
    QCOMPARE(cardsIn(journey(), lane, copy.id).size(), 1);
    const Id<Card> twin = cardsIn(journey(), lane, copy.id).first();
    QVERIFY(twin != card.id);
    QCOMPARE(find(project_, twin)->votes, 0);
    QCOMPARE(find(project_, card.id)->votes, 3);
    QCOMPARE(journey().points.size(), 1);
}

void StepsTest::aRemovedStepTakesItsOwnAlongAndIsForgottenElsewhere() {
    const Id<Lane> lane = journey().lanes.first().id;
    const auto card = addCard(project_, lane, a_, "card");
    project_ = setPoint(card.project, a_, {.persona = journey().personas.first()}, 1.5);
    project_ = setPoint(project_, b_, {.persona = journey().personas.first()}, -1);
    Journey& edited = project_.journeys.first();
    edited.steps[2].causes = {a_, c_};
    edited.steps[2].asIsStep = a_;
    edited.decisions = {{.id = Id<Decision>::create(), .what = "Call first", .step = a_}};
    const auto gap = [](Id<Step> step) { return AnsweredGap{.id = Id<AnsweredGap>::create(), .step = step}; };
    project_.backlog = {
        {.id = Id<BacklogItem>::create(), .steps = {a_, b_}, .gaps = {gap(a_), gap(b_)}, .pains = {card.id}}};
    const auto result = [](Id<Step> step) {
        return WaveResult{.id = Id<WaveResult>::create(), .step = step};
    };
    project_.waves = {{.id = Id<Wave>::create(), .results = {result(a_), result(b_)}}};
    const auto comment = [](auto id) {
        return Comment{.id = Id<Comment>::create(), .on = Id<void>(id.value())};
    };
    project_.comments = {comment(a_), comment(b_), comment(card.id), comment(journey().points.first().id),
                         comment(project_.waves.first().results.first().id)};

    project_ = remove(project_, a_);

    QCOMPARE(titles(), QStringList({"b", "c"}));
    QVERIFY(journey().cards.isEmpty());
    QCOMPARE(journey().points.size(), 1);
    QCOMPARE(find(project_, b_)->causes, QList{c_});
    QVERIFY(find(project_, b_)->asIsStep.isNull());
    QCOMPARE(journey().decisions.size(), 1);
    QVERIFY(journey().decisions.first().step.isNull());
    const BacklogItem& item = project_.backlog.first();
    QCOMPARE(item.steps, QList{b_});
    QCOMPARE(item.gaps.size(), 1);
    QVERIFY(item.pains.isEmpty());
    QCOMPARE(project_.waves.first().results.size(), 1);
    QCOMPARE(project_.comments.size(), 1);
    QCOMPARE(project_.comments.first().on.value(), b_.value());
}

void StepsTest::aRemovedStageTakesItsStepsAlong() {
    const Project next = remove(project_, first_);
    QCOMPARE(next.journeys.first().stages.size(), 1);
    QCOMPARE(next.journeys.first().steps.size(), 1);
    QCOMPARE(next.journeys.first().lanes.constData(), journey().lanes.constData());
    QCOMPARE(remove(project_, Id<Stage>::create()).journeys.constData(), project_.journeys.constData());
}

void StepsTest::stagesAndLanesMove() {
    project_ = moveStage(project_, second_, first_);
    QCOMPARE(titles(), QStringList({"c", "a", "b"}));

    const auto lane = addLane(project_, journey().id, LaneKind::needs, {}, journey().lanes.at(1).id);
    project_ = lane.project;
    QCOMPARE(indexOf(journey().lanes, lane.id), 1);
    project_ = moveLane(project_, lane.id, {});
    QCOMPARE(journey().lanes.last().id, lane.id);
    project_ = moveLane(project_, lane.id, journey().lanes.first().id);
    QCOMPARE(journey().lanes.first().id, lane.id);
}

QTEST_GUILESS_MAIN(StepsTest)
#include "steps_test.moc"
