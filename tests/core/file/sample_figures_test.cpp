#include "core/file/project_json.h"
#include "core/insight/gap.h"
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

    void theUnwantedCallIsCausedByTheEstimateAndTheOfflineApp() {
        const Project project = sample();
        const Step& call = project.journeys[0].steps[9];
        QVERIFY(call.unwanted);
        QCOMPARE(call.causes,
                 (QList<Id<Step>>{project.journeys[0].steps[2].id, project.journeys[1].steps[7].id}));
    }

    void lowsOfLinkedStepsComeTogether() {
        const Project project = sample();
        const Journey& customer = project.journeys[0];
        const Journey& employee = project.journeys[1];
        const auto realised = [](const Journey& journey, Id<Step> step) {
            const Curve* curve =
                findCurve(journey, journey.personas.first(), Dimension::emotional, CurveRole::realised);
            const CurvePoint* point = currentPoint(journey, curve->id, step);
            return point ? point->value : 0;
        };
        QCOMPARE(employee.serves, customer.id);
        QList<std::pair<qsizetype, qsizetype>> lows;
        for (const Step& step : employee.steps) {
            for (const Id<Step>& served : step.serves) {
                if (realised(employee, step.id) <= -0.5 && realised(customer, served) <= -0.5)
                    lows.append({numberOf(employee, step.id), numberOf(customer, served)});
            }
        }
        QCOMPARE(lows, (QList<std::pair<qsizetype, qsizetype>>{{2, 5}, {8, 9}}));
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
        QCOMPARE(project.waves[0].results.size(), 2);
        QList<bool> isReal;
        for (const WaveResult& before : project.waves[0].results) {
            const auto isSame = [&](const WaveResult& r) {
                return r.metric == before.metric && r.step == before.step;
            };
            const WaveResult& after = *std::ranges::find_if(project.waves[1].results, isSame);
            const double margin =
                1.96 * std::sqrt(*before.sd * *before.sd / *before.n + *after.sd * *after.sd / *after.n);
            isReal.append(std::abs(*after.value - *before.value) > margin);
        }
        QCOMPARE(isReal, (QList<bool>{true, false}));
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
