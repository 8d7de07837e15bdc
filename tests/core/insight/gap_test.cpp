#include "core/insight/gap.h"

#include <QTest>

using namespace touchline;

namespace {

constexpr auto emotional = Dimension::emotional;

/// Steps are added from left to right, each with its intended and its realised value where given.
struct SmallJourney {
    SmallJourney() {
        journey.stages = {{.id = Id<Stage>::create()}};
        for (const CurveRole role : {CurveRole::intended, CurveRole::realised})
            journey.curves.append({.id = Id<Curve>::create(), .persona = persona, .role = role});
    }

    Id<Step> add(std::optional<double> intended, std::optional<double> realised, Step step = {}) {
        step.id = Id<Step>::create();
        step.stage = journey.stages.first().id;
        journey.steps.append(step);
        addPoint(journey.curves[0], intended);
        addPoint(journey.curves[1], realised);
        return step.id;
    }

    void addPoint(const Curve& curve, std::optional<double> value) {
        if (value)
            journey.points.append({.id = Id<CurvePoint>::create(),
                                   .curve = curve.id,
                                   .step = journey.steps.last().id,
                                   .value = *value});
    }

    Id<Persona> persona = Id<Persona>::create();
    Journey journey;
};

} // namespace

class GapTest : public QObject {
    Q_OBJECT

private slots:
    void theWeightIsImportanceTimesReach() {
        QCOMPARE(weightOf({}), 3.0);
        QCOMPARE(weightOf({.importance = 4}), 4.0);
        QCOMPARE(weightOf({.importance = 4, .reach = 0.25}), 1.0);
        QCOMPARE(weightOf({.reach = 0.0}), 0.0);
        QCOMPARE(weightOf({.momentOfTruth = true}), 5.0);
        QCOMPARE(weightOf({.importance = 2, .reach = 0.5, .momentOfTruth = true}), 2.5);
    }

    void onlyStepsWithBothValuesHaveAGap() {
        SmallJourney small;
        small.add(1, std::nullopt);
        const Id<Step> both = small.add(1.5, -0.5, {.importance = 2});
        small.add(std::nullopt, 1);
        const QList<StepGap> gaps = stepGaps(small.journey, small.persona, emotional);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].step, both);
        QCOMPARE(gaps[0].gap(), 2.0);
        QCOMPARE(gaps[0].impact(), 4.0);
        QVERIFY(stepGaps(small.journey, small.persona, Dimension::functional).isEmpty());
        QVERIFY(stepGaps(small.journey, Id<Persona>::create(), emotional).isEmpty());
    }

    void theJourneyGapIsWeighedAndTellsItsCoverage() {
        SmallJourney small;
        QVERIFY(!journeyGap(small.journey, small.persona, emotional));
        small.add(1, 0, {.importance = 1});
        small.add(2, 0, {.importance = 3});
        small.add(2, std::nullopt, {.importance = 5});
        small.add(std::nullopt, std::nullopt);
        const auto gap = journeyGap(small.journey, small.persona, emotional);
        QVERIFY(gap.has_value());
        QCOMPARE(gap->gap, 7.0 / 4);
        QCOMPARE(gap->covered, 2);
        QCOMPARE(gap->steps, 4);
        QCOMPARE(gap->coverage(), 0.5);
        QCOMPARE(JourneyGap().coverage(), 0.0);
    }

    void stepsThatNobodyReachesGiveNoJourneyGap() {
        SmallJourney small;
        small.add(1, 0, {.reach = 0.0});
        QVERIFY(!journeyGap(small.journey, small.persona, emotional));
    }

    void moreThanIntendedMakesUpForNothing() {
        SmallJourney small;
        small.add(0, 2);
        small.add(1, 0);
        const QList<StepGap> gaps = stepGaps(small.journey, small.persona, emotional);
        QCOMPARE(gaps[0].gap(), -2.0);
        QCOMPARE(gaps[0].impact(), 0.0);
        QCOMPARE(journeyGap(small.journey, small.persona, emotional)->gap, 0.5);
    }

    void ofEqualGapsTheFirstIsTheLargest() {
        SmallJourney small;
        small.add(1, 2);
        QVERIFY(!largestGap(small.journey, small.persona, emotional));
        small.add(1, 0.9);
        const Id<Step> first = small.add(0.7, 0.2); // 0.49999999999999994
        small.add(1.5, 1);
        QCOMPARE(largestGap(small.journey, small.persona, emotional)->step, first);
        const Id<Step> larger = small.add(1.5, 0.9);
        QCOMPARE(largestGap(small.journey, small.persona, emotional)->step, larger);
    }

    void aMomentOfTruthIsAsIntendedBelowAGapOfAHalf_data() {
        QTest::addColumn<double>("intended");
        QTest::addColumn<double>("realised");
        QTest::addColumn<int>("asIntended");
        QTest::newRow("just below") << 1.0 << 0.51 << 1;
        QTest::newRow("a half") << 1.0 << 0.5 << 0;
        QTest::newRow("a half that binary fractions miss") << 0.7 << 0.2 << 0;
        QTest::newRow("more than intended") << 1.0 << 2.0 << 1;
    }

    void aMomentOfTruthIsAsIntendedBelowAGapOfAHalf() {
        QFETCH(const double, intended);
        QFETCH(const double, realised);
        QFETCH(const int, asIntended);
        SmallJourney small;
        small.add(intended, realised, {.momentOfTruth = true});
        small.add(intended, std::nullopt, {.momentOfTruth = true});
        small.add(1, 1);
        const auto moments = momentsAsIntended(small.journey, small.persona, emotional);
        QCOMPARE(moments.of, 1);
        QCOMPARE(moments.asIntended, asIntended);
    }

    void theLargestGapsComeFirstAndEqualOnesFromLeftToRight() {
        SmallJourney small;
        const Id<Step> first = small.add(1, -1);
        small.add(1, 0.6);
        const Id<Step> largest = small.add(2, -1);
        const Id<Step> equal = small.add(1.5, -0.5);
        const QList<StepGap> gaps = largestGaps(small.journey, small.persona, emotional, 3);
        QCOMPARE(gaps.size(), 3);
        QCOMPARE(gaps[0].step, largest);
        QCOMPARE(gaps[1].step, first);
        QCOMPARE(gaps[2].step, equal);
        QCOMPARE(largestGaps(small.journey, small.persona, emotional, 1).size(), 1);
        // 0.4 below is too little to count.
        QCOMPARE(largestGaps(small.journey, small.persona, emotional, 9).size(), 3);
    }
};

QTEST_GUILESS_MAIN(GapTest)
#include "gap_test.moc"
