#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/remove.h"
#include "core/edits/set.h"
#include "core/edits/waves.h"
#include "core/model/problems.h"

#include <QTest>

using namespace touchline;

class WavesTest : public QObject {
    Q_OBJECT

private:
    Project project_;
    Id<Metric> metric_;
    Id<Step> step_;
    Id<Wave> wave_;

    WaveResult onStep() const { return {.metric = metric_, .step = step_}; }
    Id<WaveResult> addOne() {
        const auto added = addResult(project_, wave_, onStep());
        project_ = added.project;
        return added.id;
    }
    const WaveResult& first() const { return project_.waves.first().results.first(); }

private slots:
    void init() {
        const auto metric =
            addToLibrary(addJourney({}, JourneyKind::customer, "I move").project, Metric{.name = "Feeling"});
        metric_ = metric.id;
        step_ = metric.project.journeys.first().steps.first().id;
        const auto wave = addWave(metric.project, {.name = " April\n2026", .date = QDate(2026, 4, 15)});
        project_ = wave.project;
        wave_ = wave.id;
    }
    void cleanup() { QVERIFY(problems(project_).isEmpty()); }

    void aWaveIsTidied() {
        QCOMPARE(project_.waves.size(), 1);
        QCOMPARE(project_.waves.first().name, "April 2026");
        QCOMPARE(project_.waves.first().date, QDate(2026, 4, 15));
    }

    void aWaveBringsItsResultsUnderNewIds() {
        const WaveResult given = {.id = Id<WaveResult>::create(), .metric = metric_, .step = step_, .n = 3};
        const auto added = addWave(project_, {.name = "x", .results = {given, {.metric = metric_}}});
        project_ = added.project;
        const Wave* wave = find(project_, added.id);
        QCOMPARE(wave->results.size(), 1);
        QCOMPARE(wave->results.first().n, 3);
        QVERIFY(wave->results.first().id != given.id);
    }

    void aResultNeedsAMetricAndOneTarget() {
        QVERIFY(addOne());
        QVERIFY(!addResult(project_, wave_, {.metric = metric_}).id);
        QVERIFY(!addResult(project_, wave_, {.step = step_}).id);
        WaveResult two = onStep();
        two.journey = project_.journeys.first().id;
        QVERIFY(!addResult(project_, wave_, two).id);
        two.journey = Id<Journey>::create(); // of nothing
        QVERIFY(addResult(project_, wave_, two).id);
        QVERIFY(!addResult(project_, Id<Wave>::create(), onStep()).id);
    }

    void aResultKeepsItsTargetWhenAnotherIsRefused() {
        WaveResult result = onStep();
        result.id = addOne();
        result.value = 3.9;
        result.n = -4;
        project_ = setResult(project_, result);
        QCOMPARE(first().value, 3.9);
        QCOMPARE(first().n, 0);
        result.step = {};
        QVERIFY(setResult(project_, result) == project_);
    }

    void countsOfAnswersTakeThePlaceOfAFigure() {
        WaveResult result = onStep();
        result.id = addOne();
        result.value = 3.9;
        result.sd = 1.2;
        result.n = 20;
        project_ = setResult(project_, result);
        project_ = setAnswerCount(project_, result.id, 5, 8);
        project_ = setAnswerCount(project_, result.id, 2, 3);
        QCOMPARE(first().answers, (QList<AnswerCount>{{2, 3, 3, 3}, {5, 8, 8, 8}}));
        QVERIFY(!first().value && !first().n && !first().sd);
        project_ = setAnswerCount(project_, result.id, 5, 9);
        project_ = setAnswerCount(project_, result.id, 2, 0);
        QCOMPARE(first().answers, (QList<AnswerCount>{{5, 9, 9, 9}}));
    }

    void takingAwayAnAnswerThatNobodyGaveKeepsTheFigure() {
        WaveResult result = onStep();
        result.id = addOne();
        result.value = 3.9;
        project_ = setResult(project_, result);
        QVERIFY(setAnswerCount(project_, result.id, 1, 0) == project_);
    }

    void aResultGoesWithItsTarget() {
        const Id<WaveResult> id = addOne();
        QVERIFY(findResult(project_, id) && waveOf(project_, id));
        project_ = remove(project_, step_);
        QVERIFY(!findResult(project_, id) && !waveOf(project_, id));
        QCOMPARE(project_.waves.size(), 1);
    }
};

QTEST_GUILESS_MAIN(WavesTest)
#include "waves_test.moc"
