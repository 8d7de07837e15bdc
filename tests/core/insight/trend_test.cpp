#include "core/insight/trend.h"
#include "tests/support/answers.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class TrendTest : public QObject {
    Q_OBJECT

private slots:
    void wavesStandInTheOrderOfTime() {
        Project project;
        const Metric metric{.id = Id<Metric>::create()};
        const Id<Step> step = Id<Step>::create(), other = Id<Step>::create();
        const auto addWave = [&](QDate date, double value, Id<Step> where) {
            const WaveResult result{.metric = metric.id, .step = where, .value = value, .n = 30, .sd = 1.2};
            project.waves.append({.id = Id<Wave>::create(), .date = date, .results = {result}});
        };
        addWave(QDate(2026, 4, 1), 3.5, step);
        addWave(QDate(2025, 4, 1), 3.1, step);
        addWave(QDate(2025, 10, 1), 5, other);
        const QList<TrendPoint> trend = trendOf(project, metric, {.step = step});
        QCOMPARE(trend.size(), 2);
        QCOMPARE(trend[0].value, 3.1);
        QCOMPARE(trend[1].date, QDate(2026, 4, 1));
        // 2.0452 * 1.2 / sqrt(30) = 0.44809
        QVERIFY(qAbs(*trend[1].margin - 0.44809) < 1e-4);
        QCOMPARE(targetsOf(project, metric.id), (QList<MeasuredTarget>{{.step = step}, {.step = other}}));
        QVERIFY(targetsOf(project, Id<Metric>::create()).isEmpty());
        QVERIFY(trendOf(project, metric, {.step = step, .persona = Id<Persona>::create()}).isEmpty());
    }

    void recommendationIsAScore() {
        Project project;
        const Metric metric{.id = Id<Metric>::create(), .kind = MetricKind::nps};
        const Id<Journey> journey = Id<Journey>::create();
        for (const int each : {20, 5}) {
            const WaveResult result{
                .metric = metric.id, .journey = journey, .answers = answers(6, {each, 0, 0, each, each})};
            project.waves.append({.id = Id<Wave>::create(), .results = {result}});
        }
        const QList<TrendPoint> trend = trendOf(project, metric, {.journey = journey});
        QVERIFY(qAbs(*trend[0].value - 100.0 / 3) < 1e-9);
        QVERIFY(trend[0].margin);
        QVERIFY(!trend[1].value); // 15 answers are counts alone
        QCOMPARE(trend[1].n, 15);
    }

    void aResultIsAFigureWithoutAnInterval() {
        Project project;
        const Metric metric{.id = Id<Metric>::create(), .kind = MetricKind::result};
        project.waves = {{.results = {{.metric = metric.id, .value = 0.31}}}};
        const TrendPoint point = trendOf(project, metric, {}).first();
        QCOMPARE(point.value, 0.31);
        QVERIFY(!point.margin && !point.n);
    }
};

QTEST_GUILESS_MAIN(TrendTest)
#include "trend_test.moc"
