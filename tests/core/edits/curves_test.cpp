#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/remove.h"
#include "core/edits/steps.h"
#include "core/model/lookup.h"
#include "core/model/problems.h"

#include <QTest>

#include <cmath>

using namespace touchline;

class CurvesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFirstPointMakesItsCurve();
    void valuesStayInRange();
    void aMeasuredValueMovedByHandIsAnAssumption();
    void interviewsKeepTheirCount();
    void manyValuesAreOneEdit();
    void aTallyIsAnAssumptionAtItsMean();
    void aWordNeedsAValue();
    void clearingTakesTheHistoryAlong();
    void anIntendedValueKeepsWhatItWasBefore();
    void withoutAMeasurementThereIsNoHistory();
    void aRemovedPersonaTakesHerCurvesAlong();

private:
    const Journey& journey() const { return project_.journeys.first(); }

    Project project_;
    Id<Step> step_;
    CurveKey realised_;
};

void CurvesTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    step_ = journey().steps.first().id;
    realised_ = {.persona = journey().personas.first()};
}

void CurvesTest::theFirstPointMakesItsCurve() {
    project_ = setPoint(project_, step_, realised_, -0.6);
    QCOMPARE(journey().curves.size(), 1);
    QCOMPARE(journey().points.size(), 1);
    project_ = setPoint(project_, step_, realised_, 0.4);
    QCOMPARE(journey().points.size(), 1);
    QCOMPARE(journey().points.first().value, 0.4);
    CurveKey intended = realised_;
    intended.role = CurveRole::intended;
    project_ = setPoint(project_, step_, intended, 1);
    QCOMPARE(journey().curves.size(), 2);
    QCOMPARE(journey().points.size(), 2);
    QCOMPARE(setPoint(project_, step_, intended, 1).journeys.constData(), project_.journeys.constData());
}

void CurvesTest::valuesStayInRange() {
    project_ = setPoint(project_, step_, realised_, 7);
    QCOMPARE(journey().points.first().value, 2.0);
    project_ = setPoint(project_, step_, realised_, -INFINITY);
    QCOMPARE(journey().points.first().value, -2.0);
    QCOMPARE(setPoint(project_, step_, realised_, NAN), project_);
    QCOMPARE(setPoint(project_, step_, {.persona = Id<Persona>::create()}, 1), project_);
    QCOMPARE(setPoint(project_, Id<Step>::create(), realised_, 1), project_);
}

void CurvesTest::aMeasuredValueMovedByHandIsAnAssumption() {
    project_ = setPoint(project_, step_, realised_, 1);
    CurvePoint& point = project_.journeys.first().points.first();
    point.origin = FromWave{.n = 190};
    point.status = EvidenceStatus::validated;
    QCOMPARE(setPoint(project_, step_, realised_, 1), project_);
    project_ = setPoint(project_, step_, realised_, 1.1);
    QCOMPARE(journey().points.first().origin, Origin(ByHand{}));
    QCOMPARE(journey().points.first().status, EvidenceStatus::assumption);
}

void CurvesTest::interviewsKeepTheirCount() {
    project_ = setPoint(project_, step_, realised_, 1);
    project_.journeys.first().points.first().origin = ByHand{.n = 8};
    project_ = setPoint(project_, step_, realised_, -1);
    QCOMPARE(respondents(journey().points.first()), 8);
}

void CurvesTest::manyValuesAreOneEdit() {
    const auto second = addStep(project_, journey().stages.first().id, "b");
    project_ = setPoints(second.project, realised_,
                         {{step_, 1}, {second.id, 5}, {Id<Step>::create(), 1}, {step_, -1}, {step_, NAN}});
    QCOMPARE(journey().curves.size(), 1);
    QCOMPARE(journey().points.size(), 2);
    QCOMPARE(journey().points.first().value, -1.0);
    QCOMPARE(journey().points.last().value, 2.0);
    QCOMPARE(setPoints(project_, realised_, {{step_, -1}}).journeys.constData(),
             project_.journeys.constData());
    QCOMPARE(setPoints(project_, realised_, {}), project_);
}

void CurvesTest::aTallyIsAnAssumptionAtItsMean() {
    project_ = setPoint(project_, step_, realised_, 1);
    project_.journeys.first().points.first().status = EvidenceStatus::partly;
    project_ = setTally(project_, step_, realised_, {.veryBad = 1, .bad = 2, .veryGood = 1});
    const CurvePoint& point = journey().points.first();
    QCOMPARE(journey().points.size(), 1);
    QCOMPARE(point.value, -0.5);
    QCOMPARE(respondents(point), 4);
    QCOMPARE(point.status, EvidenceStatus::assumption);
    QCOMPARE(setTally(project_, step_, realised_, {}), project_);
    QCOMPARE(setTally(project_, step_, realised_, {.bad = -3}), project_);
    QCOMPARE(setTally(project_, step_, {.persona = Id<Persona>::create()}, {.good = 1}), project_);
}

void CurvesTest::aWordNeedsAValue() {
    QCOMPARE(setWord(project_, step_, realised_, "annoyed"), project_);
    project_ = setWord(setPoint(project_, step_, realised_, -1), step_, realised_, " annoyed\n");
    QCOMPARE(journey().points.first().word, "annoyed");
}

void CurvesTest::clearingTakesTheHistoryAlong() {
    project_ = setPoint(project_, step_, realised_, 1);
    CurvePoint older = journey().points.first();
    older.id = Id<CurvePoint>::create();
    older.date = QDate(2020, 1, 1);
    project_.journeys.first().points.append(older);
    project_ = clearPoint(project_, step_, realised_);
    QVERIFY(journey().points.isEmpty());
    QCOMPARE(clearPoint(project_, step_, realised_), project_);
}

void CurvesTest::anIntendedValueKeepsWhatItWasBefore() {
    CurveKey intended = realised_;
    intended.role = CurveRole::intended;
    project_.waves.append({.id = Id<Wave>::create(), .date = QDate(2026, 4, 15)});
    project_ = setPoint(project_, step_, intended, 1.2, QDate(2026, 1, 5));
    const Id<CurvePoint> point = journey().points.first().id;
    project_ = setPoint(project_, step_, intended, 0.6, QDate(2026, 5, 2));
    project_ = setPoint(project_, step_, intended, 0.5, QDate(2026, 5, 2));
    QCOMPARE(journey().points.size(), 2);
    const CurvePoint* now = currentPoint(journey(), journey().curves.first().id, step_);
    QCOMPARE(now->id, point); // what refers to it, goes on doing so
    QCOMPARE(now->value, 0.5);
    QCOMPARE(now->date, QDate(2026, 5, 2));
    QCOMPARE(journey().points.first().value, 1.2);
    QVERIFY(problems(project_).isEmpty());
    project_ = setPoint(project_, step_, realised_, 1, QDate(2026, 5, 2));
    project_ = setPoint(project_, step_, realised_, 0, QDate(2026, 5, 3));
    QCOMPARE(journey().points.size(), 3); // what was felt is measured, not kept by hand
}

void CurvesTest::withoutAMeasurementThereIsNoHistory() {
    CurveKey intended = realised_;
    intended.role = CurveRole::intended;
    project_ = setPoint(project_, step_, intended, 1.2, QDate(2026, 1, 5));
    project_ = setPoint(project_, step_, intended, 0.6, QDate(2026, 5, 2));
    QCOMPARE(journey().points.size(), 1);
}

void CurvesTest::aRemovedPersonaTakesHerCurvesAlong() {
    project_ = setPoint(project_, step_, realised_, 1);
    project_.journeys.first().steps.first().personas = {realised_.persona};
    project_.views = {{.id = Id<View>::create(), .personas = {realised_.persona}}};
    project_ = remove(project_, realised_.persona);
    QVERIFY(project_.library.personas.isEmpty());
    QVERIFY(journey().personas.isEmpty());
    QVERIFY(journey().curves.isEmpty());
    QVERIFY(journey().points.isEmpty());
    QVERIFY(journey().steps.first().personas.isEmpty());
    QVERIFY(project_.views.first().personas.isEmpty());
}

QTEST_GUILESS_MAIN(CurvesTest)
#include "curves_test.moc"
