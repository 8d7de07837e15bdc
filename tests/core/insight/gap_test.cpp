#include "core/insight/gap.h"
#include "tests/support/small_journey.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

constexpr auto emotional = Dimension::emotional;

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

    void aGapCountsFromThirtyAnswersOnWhereItIsNoChance_data() {
        QTest::addColumn<double>("realised");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("sd");
        QTest::addColumn<int>("counts");
        // Intended is 1; the band of n 30 and sd 1.6 is 2.0452 * 1.6 / sqrt(30) = 0.597 wide.
        QTest::newRow("far") << -1.0 << 30 << 1.6 << int(GapCounts::yes);
        QTest::newRow("just outside") << 0.40 << 30 << 1.6 << int(GapCounts::yes);
        QTest::newRow("inside of the band") << 0.41 << 30 << 1.6 << int(GapCounts::small);
        QTest::newRow("small, though sure") << 0.6 << 3000 << 0.1 << int(GapCounts::small);
        QTest::newRow("29 answers") << -1.0 << 29 << 0.1 << int(GapCounts::too_few_answers);
        QTest::newRow("few answers, small") << 0.9 << 8 << 1.0 << int(GapCounts::small);
    }

    void aGapCountsFromThirtyAnswersOnWhereItIsNoChance() {
        QFETCH(const double, realised);
        QFETCH(const int, n);
        QFETCH(const double, sd);
        QFETCH(const int, counts);
        SmallJourney small;
        small.add(1, realised);
        Project project;
        project.waves = {{.id = Id<Wave>::create()}};
        small.journey.points.last().origin = FromWave{project.waves.first().id, n, sd};
        const StepGap gap = stepGaps(small.journey, small.persona, emotional).first();
        QCOMPARE(int(countsOf(project, small.journey, gap)), counts);
    }

    void aGapOfNobodyKnowsHowManyAnswersDoesNotCount() {
        SmallJourney small;
        small.add(1, -1);
        StepGap gap = stepGaps(small.journey, small.persona, emotional).first();
        QCOMPARE(countsOf({}, small.journey, gap), GapCounts::too_few_answers);
        small.journey.points.last().origin = ByHand{198};
        gap = stepGaps(small.journey, small.persona, emotional).first();
        QCOMPARE(countsOf({}, small.journey, gap), GapCounts::yes);
    }

    void handsInARoomAreNoMeasurement() {
        SmallJourney small;
        small.add(1, -1);
        small.journey.points.last().origin = Tally{.bad = 40};
        const StepGap gap = stepGaps(small.journey, small.persona, emotional).first();
        QCOMPARE(countsOf({}, small.journey, gap), GapCounts::too_few_answers);
    }

    void allTogetherAreWeightedByTheirShares() {
        SmallJourney small;
        const Id<Step> both = small.add(1, -1);
        small.add(1, 0);
        Journey& journey = small.journey;
        const Id<Persona> other = Id<Persona>::create();
        journey.personas = {small.persona, other};
        for (const CurveRole role : {CurveRole::intended, CurveRole::realised}) {
            journey.curves.append({.id = Id<Curve>::create(), .persona = other, .role = role});
            small.addPoint(journey.curves.last(), 0.5);
            journey.points.last().step = both;
        }
        Project project;
        project.library.personas = {{.id = small.persona, .share = 0.6}, {.id = other, .share = 0.2}};
        // intended (0.6 * 1 + 0.2 * 0.5) / 0.8 = 0.875, realised (0.6 * -1 + 0.2 * 0.5) / 0.8 = -0.625
        QList<StepGap> gaps = stepGapsOfAll(project, journey, emotional);
        QCOMPARE(gaps.size(), 1); // at the second step one has no value
        QCOMPARE(gaps[0].intended, 0.875);
        QCOMPARE(gaps[0].realised, -0.625);
        QVERIFY(!gaps[0].point && !gaps[0].n);
        journey.steps[1].personas = {small.persona}; // who does not take part is not asked
        gaps = stepGapsOfAll(project, journey, emotional);
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[1].realised, 0.0);
        project.library.personas[1].share.reset();
        QVERIFY(stepGapsOfAll(project, journey, emotional).isEmpty());
    }
};

QTEST_GUILESS_MAIN(GapTest)
#include "gap_test.moc"
