#include "core/edits/follow_wave.h"
#include "core/file/project_json.h"
#include "core/insight/band.h"
#include "core/insight/change.h"
#include "core/insight/coupled_low.h"
#include "core/insight/journey_insight.h"
#include "core/insight/journey_measures.h"
#include "core/insight/projection.h"
#include "core/insight/strengths.h"
#include "core/model/lookup.h"
#include "tests/support/resource_files.h"

#include <QTest>

#include <cmath>

using namespace touchline;

namespace {

Project sample() {
    return fromJson(resourceBytes("samples/moving-house", "en"));
}

struct Sums {
    qsizetype steps = 0;
    double impact = 0;
    double weight = 0;
};

/// Of the journey's main persona.
QList<StepGap> gapsOf(const Journey& journey, Dimension dimension) {
    return stepGaps(journey, journey.personas.first(), dimension);
}

Sums sumsOf(const Journey& journey, Dimension dimension) {
    Sums sums;
    for (const StepGap& gap : gapsOf(journey, dimension)) {
        ++sums.steps;
        sums.impact += gap.impact();
        sums.weight += gap.weight;
    }
    return sums;
}

/// Of the journey's main persona.
GapInsight emotional(const Project& project, const Journey& journey) {
    return *gapInsight(project, journey, journey.personas.first(), Dimension::emotional);
}

/// 1 for the first column.
qsizetype numberOf(const Journey& journey, Id<Step> step) {
    return columns(journey).indexOf(step) + 1;
}

QList<const CurvePoint*> pointsOfWave(const Project& project, Id<Wave> wave, Id<Step> step,
                                      Dimension dimension) {
    const Journey& journey = project.journeys.first();
    QList<const CurvePoint*> found;
    for (const CurvePoint& point : journey.points) {
        const auto* origin = std::get_if<FromWave>(&point.origin);
        if (origin && origin->wave == wave && point.step == step &&
            find(journey.curves, point.curve)->dimension == dimension)
            found.append(&point);
    }
    return found;
}

void compareTo(double actual, double expected, double within = 0.005) {
    QVERIFY2(std::abs(actual - expected) <= within,
             qPrintable(QStringLiteral("%1, not %2").arg(actual).arg(expected)));
}

} // namespace

/// The figures are those worked out by hand for the sample; a typing error in it is caught here.
class SampleFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void theGapsOfEachJourneyAreThoseWorkedByHand() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        QCOMPARE(customer.steps.size(), 12);
        const Id<Persona> persona = customer.personas.first();
        const Sums emotional = sumsOf(customer, Dimension::emotional);
        QCOMPARE(emotional.steps, 11);
        compareTo(emotional.impact, 33.71);
        compareTo(emotional.weight, 37.7);
        compareTo(journeyGap(customer, persona, Dimension::emotional)->gap, 0.89);
        const Sums functional = sumsOf(customer, Dimension::functional);
        QCOMPARE(functional.steps, 12);
        compareTo(functional.impact, 25.93);
        compareTo(functional.weight, 40.7);
        compareTo(journeyGap(customer, persona, Dimension::functional)->gap, 0.64);
        const Sums employee = sumsOf(project.journeys[1], Dimension::emotional);
        QCOMPARE(employee.steps, 9);
        compareTo(employee.impact, 32.4);
        compareTo(employee.weight, 33);
    }

    void theImpactOrderIsThatWorkedByHand() {
        const Journey customer = sample().journeys.first();
        QList<StepGap> gaps = gapsOf(customer, Dimension::emotional);
        std::ranges::stable_sort(gaps, std::greater(), &StepGap::impact);
        const QList<std::pair<qsizetype, double>> expected = {{9, 11.5},  {5, 6.4},   {2, 4.5}, {12, 3},
                                                              {10, 2.76}, {11, 1.95}, {1, 1.8}};
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(numberOf(customer, gaps[i].step), expected[i].first);
            compareTo(gaps[i].impact(), expected[i].second);
        }
        compareTo(largestGap(customer, customer.personas.first(), Dimension::emotional)->gap(), 2.3);
    }

    void oneOfThreeMomentsOfTruthIsAsIntended() {
        const Journey customer = sample().journeys.first();
        const auto moments = momentsAsIntended(customer, customer.personas.first(), Dimension::emotional);
        QCOMPARE(moments.asIntended, 1);
        QCOMPARE(moments.of, 3);
    }

    void eachGapSaysWhetherItCounts() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        QMap<GapCounts, QList<qsizetype>> steps;
        for (const RankedGap& ranked : emotional(project, customer).impact)
            steps[ranked.counts].append(numberOf(customer, ranked.gap.step));
        QCOMPARE(steps[GapCounts::yes], (QList<qsizetype>{9, 5, 12, 10}));
        QCOMPARE(steps[GapCounts::too_few_answers], (QList<qsizetype>{2, 11, 1}));
        QCOMPARE(steps[GapCounts::small].size(), 4);
    }

    void twentyFourAnswersAreIndicative() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        const auto bandAt = [&](int number) {
            const auto points =
                currentPoints(customer, customer.personas.first(), Dimension::emotional, CurveRole::realised);
            return bandOf(project, customer, *points[columns(customer)[number - 1]]);
        };
        QCOMPARE(bandAt(11).kind, BandKind::indicative);
        QCOMPARE(bandAt(9).kind, BandKind::measured);
        QCOMPARE(bandAt(1).kind, BandKind::none); // eight interviews, typed without a deviation
        compareTo(bandAt(9).high, -1.5 + 1.9747 * 1.2 / std::sqrt(164.0), 0.001);
    }

    void bestWorstAndEndAreRememberedWithoutASingleFigure() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        const PeakEnd peaks = emotional(project, customer).peaks;
        QCOMPARE(numberOf(customer, peaks.best->step), 7);
        QCOMPARE(peaks.best->value, 1.6);
        QCOMPARE(numberOf(customer, peaks.worst->step), 10);
        QCOMPARE(peaks.worst->value, -1.8);
        QCOMPARE(peaks.end->value, 0.6);
        QVERIFY(!peaks.figure());
    }

    void allTogetherHaveNoFigureWhereOthersAreUnknown() {
        const Project project = sample();
        QVERIFY(!gapInsight(project, project.journeys[0], {}, Dimension::emotional));
    }

    void theUnwantedCallStandsUnderTheEstimateAndTheOfflineApp() {
        const Project project = sample();
        QVERIFY(project.journeys[0].steps[9].unwanted);
        const QList<Cause> causes = causesOf(emotional(project, project.journeys[0]));
        QCOMPARE(causes.size(), 2);
        QCOMPARE(causes[0].step, project.journeys[0].steps[2].id);
        QCOMPARE(causes[1].step, project.journeys[1].steps[7].id);
        for (const Cause& cause : causes) {
            QCOMPARE(cause.contacts.size(), 1);
            compareTo(cause.impact, 2.76);
        }
    }

    void lowsOfLinkedStepsComeTogether() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        const Journey& employee = project.journeys[1];
        QCOMPARE(employee.serves, customer.id);
        QList<std::pair<qsizetype, qsizetype>> lows;
        for (const CoupledLow& low : coupledLows(project, employee))
            lows.append({numberOf(employee, low.employee), numberOf(customer, low.customer)});
        QCOMPARE(lows, (QList<std::pair<qsizetype, qsizetype>>{{2, 5}, {8, 9}}));
    }

    void whatToKeepComesFirst() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        QList<qsizetype> steps;
        for (const Strength& strength : strengths(customer, customer.personas.first())) {
            steps.append(numberOf(customer, strength.step));
            QVERIFY(strength.isPeak && !strength.cards.isEmpty());
        }
        QCOMPARE(steps, (QList<qsizetype>{7, 4, 8}));
    }

    void recommendationChurnAndCallsAreThoseOfTheWave() {
        const Project project = sample();
        const QList<JourneyMeasure> measures = journeyMeasures(project, project.journeys[0].id);
        QCOMPARE(measures.size(), 3);
        QCOMPARE(measures[0].value, 12.0);
        QCOMPARE(measures[0].margin, 15.0);
        QCOMPARE(measures[0].n, 102);
        QVERIFY(measures[0].mayBeZero());
        QCOMPARE(measures[1].value, 9.0);
        QCOMPARE(measures[2].value, 0.31);
        QCOMPARE(journeyMeasures(project, project.journeys[1].id).first().value, 9.0);
    }

    void pointsThatFollowTheWaveStayWhereTheyAre() {
        const Project told = sample();
        Project project = told;
        for (const Wave& wave : told.waves)
            project = followWave(project, wave.id);
        const Journey &before = told.journeys[0], &after = project.journeys[0];
        QCOMPARE(after.points.size(), before.points.size());
        for (qsizetype i = 0; i < after.points.size(); ++i) {
            // Grades stand with one decimal, the values that come of them with all.
            compareTo(after.points[i].value, before.points[i].value, 0.05);
            QCOMPARE(after.points[i].origin.index(), before.points[i].origin.index());
            QCOMPARE(after.points[i].word, before.points[i].word);
        }
    }

    void pointsAgreeWithTheWavesTheyComeFrom() {
        const Project project = sample();
        int compared = 0;
        for (const Wave& wave : project.waves) {
            for (const WaveResult& result : wave.results) {
                const Metric& metric = *find(project.library.metrics, result.metric);
                if (metric.kind != MetricKind::faces && metric.kind != MetricKind::grade)
                    continue;
                const bool isFace = metric.kind == MetricKind::faces;
                const auto points = pointsOfWave(project, wave.id, result.step, *metric.dimension);
                QCOMPARE(points.size(), 1);
                const auto& origin = std::get<FromWave>(points.first()->origin);
                compareTo(points.first()->value, isFace ? *result.value - 3 : (*result.value - 5.5) / 2.25,
                          0.05);
                QCOMPARE(origin.n, result.n);
                compareTo(*origin.sd, isFace ? *result.sd : *result.sd / 2.25);
                ++compared;
            }
        }
        QCOMPARE(compared, 18);
    }

    void onlyTheBillReallyChangedSinceOctober() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        const QList<GapChange> changes =
            gapChanges(project, customer, customer.personas.first(), Dimension::emotional);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(numberOf(customer, changes[0].step), 9);
        compareTo(changes[0].realised.difference, -0.3);
        compareTo(*changes[0].realised.margin, 0.26);
        QVERIFY(changes[0].realised.isReal());
        compareTo(changes[0].intended, 0);
        compareTo(changes[0].gap(), 0.3); // the gap grew because of what is lived
        QCOMPARE(numberOf(customer, changes[1].step), 12);
        compareTo(changes[1].realised.difference, -0.1);
        QVERIFY(!changes[1].realised.isReal());
    }

    void theExpectedEffectsLeaveLessOfTheGap() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        const auto items =
            itemsWithEffect(project, customer, customer.personas.first(), Dimension::emotional);
        QCOMPARE(items, (QList<Id<BacklogItem>>{project.backlog[1].id, project.backlog[2].id}));
        const Journey next = projected(project, customer, {items.begin(), items.end()});
        // 33.71 - 5 * 1.8 (step 9) - 4 * 1.2 (step 5) = 19.91
        compareTo(journeyGap(next, customer.personas.first(), Dimension::emotional)->gap, 19.91 / 37.7);
    }

    void theBusinessCaseOfTheFirstBillIsThatWorkedByHand() {
        const QList<BacklogItem> backlog = sample().backlog;
        QCOMPARE(backlog.size(), 5);
        const BacklogItem& item = backlog[1];
        const auto benefit = [&](double Driver::*effect) {
            double sum = 0;
            for (const Driver& driver : item.drivers)
                sum += driver.customers * driver.share * driver.*effect * driver.unitValue;
            return sum;
        };
        const double cost = *item.oneOffCost + *item.yearlyCost * *item.years;
        const auto returned = [&](double Driver::*effect) {
            return (benefit(effect) * *item.years - cost) / cost;
        };
        compareTo(benefit(&Driver::effect), 93'450);
        compareTo(returned(&Driver::effect), 0.87);
        compareTo(returned(&Driver::effectLow), 0.31);
        compareTo(returned(&Driver::effectHigh), 1.43);
        compareTo(*item.oneOffCost / ((benefit(&Driver::effect) - *item.yearlyCost) / 12), 15.3, 0.05);
    }

    void theHandOverFromSalesToPlanningAloneSaysNothing() {
        const Project project = sample();
        const Journey& journey = project.journeys.first();
        const QList<Id<Step>> order = columns(journey);
        QList<qsizetype> silent;
        for (qsizetype i = 1; i < order.size(); ++i) {
            const Step& from = *find(journey.steps, order[i - 1]);
            if (from.department != find(journey.steps, order[i])->department && from.handOver.isEmpty())
                silent.append(i);
        }
        QCOMPARE(silent, QList<qsizetype>{4});
    }

    void theFutureIsIntendedAloneAndLinkedStepByStep() {
        const Project project = sample();
        const Journey& toBe = project.journeys[2];
        QCOMPARE(toBe.asIs, project.journeys[0].id);
        for (const Curve& curve : toBe.curves)
            QCOMPARE(curve.role, CurveRole::intended);
        QMap<Fate, QList<qsizetype>> fates;
        for (const Step& step : toBe.steps) {
            QCOMPARE(step.asIsStep.isNull(), step.fate == Fate::new_);
            fates[*step.fate].append(numberOf(project.journeys[0], step.asIsStep));
        }
        QCOMPARE(fates[Fate::changed], (QList<qsizetype>{5, 9}));
        QCOMPARE(fates[Fate::removed], (QList<qsizetype>{10, 11}));
        QCOMPARE(fates[Fate::new_].size(), 1);
        QCOMPARE(fates[Fate::kept].size(), 8);
    }
};

QTEST_GUILESS_MAIN(SampleFiguresTest)
#include "sample_figures_test.moc"
