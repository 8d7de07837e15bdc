#include "core/model/lookup.h"
#include "tests/support/plausible_journey.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class LookupTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        project = plausibleProject(8, 20); // stages of six and two steps
        journey = project.journeys[0];
    }

    void entriesAreFoundById() {
        const Step& fourth = journey.steps[3];
        QCOMPARE(find(journey.steps, fourth.id), &fourth);
        QCOMPARE(indexOf(journey.steps, journey.steps[3].id), 3);
        QCOMPARE(find(journey.steps, Id<Step>::create()), nullptr);
        QCOMPARE(indexOf(journey.steps, Id<Step>()), -1);
    }

    void columnsFollowTheStagesThenTheSteps() {
        journey.steps.move(7, 0);
        journey.stages.move(1, 0);
        QCOMPARE(stepsOf(journey, journey.stages[0].id),
                 (QList<Id<Step>>{journey.steps[0].id, journey.steps[7].id}));
        QList<Id<Step>> expected{journey.steps[0].id, journey.steps[7].id};
        for (int i = 1; i < 7; ++i)
            expected.append(journey.steps[i].id);
        QCOMPARE(columns(journey), expected);
    }

    void aCellHoldsItsCardsInOrder() {
        const Id<Lane> lane = journey.cards[0].lane;
        for (Card& card : journey.cards)
            card.step = journey.steps[0].id;
        journey.cards[0].step = {};
        journey.cards[1].lane = lane;
        const auto cards = cardsIn(journey, lane, journey.steps[0].id);
        QCOMPARE(cards.first(), journey.cards[1].id);
        QVERIFY(cards.size() > 2);
        QCOMPARE(cardsIn(journey, lane, {}), (QList<Id<Card>>{journey.cards[0].id}));
    }

    void aCurveIsFoundByWhoWhatAndWhose() {
        const Id<Persona> persona = project.library.personas[1].id;
        const Curve* curve = findCurve(journey, persona, Dimension::emotional, CurveRole::realised);
        QVERIFY(curve);
        QCOMPARE(curve->persona, persona);
        QCOMPARE(curve->role, CurveRole::realised);
        QVERIFY(!findCurve(journey, persona, Dimension::functional, CurveRole::realised));
        QVERIFY(!findCurve(journey, persona, Dimension::emotional, CurveRole::expected));
    }

    void aViewBringsAPersonaOfTheJourneyToTheFront() {
        const Persona& main = project.library.personas[0];
        const Persona& other = project.library.personas[1];
        const Persona stranger{.id = Id<Persona>::create()};
        project.library.personas.append(stranger);
        QCOMPARE(personaInFront(project, journey, {})->id, main.id);
        QCOMPARE(personaInFront(project, journey, {.personas = {stranger.id, other.id, main.id}})->id,
                 other.id);
        QCOMPARE(personaInFront(project, journey, {.personas = {stranger.id}})->id, main.id);
        journey.personas.clear();
        QVERIFY(!personaInFront(project, journey, {.personas = {main.id}}));
    }

    void theLatestPointCounts() {
        CurvePoint earlier = journey.points[0];
        journey.points[0].date = QDate(2026, 2, 1);
        earlier.id = Id<CurvePoint>::create();
        earlier.date = QDate(2025, 2, 1);
        journey.points.append(earlier);
        const auto current = [this] {
            return currentPoint(journey, journey.points[0].curve, journey.points[0].step);
        };
        QCOMPARE(current()->id, journey.points[0].id);
        journey.points.last().date = QDate(2026, 2, 1); // the last of equals
        QCOMPARE(current()->id, journey.points.last().id);
        journey.points.last().date = {};
        QCOMPARE(current()->id, journey.points[0].id);
        QVERIFY(!currentPoint(journey, journey.points[0].curve, {}));
    }

    void theMainPersonaIsTheFirst() {
        QCOMPARE(mainPersona(project, journey)->name, project.library.personas[0].name);
        journey.personas.clear();
        QVERIFY(!mainPersona(project, journey));
    }

    void anOwnerIsInherited() {
        const auto role = [this](int index) { return project.library.roles[index].id; };
        Step& step = journey.steps[0];
        Card& card = journey.cards[0];
        card.step = step.id;
        card.owner = role(0);
        step.owner = role(1);
        journey.stages[0].owner = role(2);
        journey.owner = role(0);
        QCOMPARE(ownerOf(project, journey, card)->id, role(0));
        card.owner = {};
        QCOMPARE(ownerOf(project, journey, card)->id, role(1));
        QCOMPARE(ownerOf(project, journey, step)->id, role(1));
        step.owner = {};
        QCOMPARE(ownerOf(project, journey, step)->id, role(2));
        QCOMPARE(ownerOf(project, journey, card)->id, role(2));
        journey.stages[0].owner = {};
        QCOMPARE(ownerOf(project, journey, step)->id, role(0));
        card.step = {};
        QCOMPARE(ownerOf(project, journey, card)->id, role(0));
        journey.owner = {};
        QVERIFY(!ownerOf(project, journey, step));
        QVERIFY(!ownerOf(project, journey, card));
    }

    void aDepartmentIsTheStepsOwnOrItsOwners() {
        Step& step = journey.steps[0];
        step.owner = project.library.roles[1].id;
        QCOMPARE(departmentOf(project, journey, step)->id, project.library.departments[1].id);
        step.department = project.library.departments[2].id;
        QCOMPARE(departmentOf(project, journey, step)->id, project.library.departments[2].id);
    }

    void aStepKnowsItsJourney() {
        const Journey& only = project.journeys[0];
        QCOMPARE(journeyOf(project, journey.steps[7].id), &only);
        QVERIFY(!journeyOf(project, Id<Step>::create()));
    }

private:
    Project project;
    Journey journey;
};

QTEST_GUILESS_MAIN(LookupTest)
#include "lookup_test.moc"
