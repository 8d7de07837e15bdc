#include "core/edits/library.h"
#include "core/edits/metrics.h"
#include "core/insight/score.h"

#include <QTest>

using namespace touchline;

class MetricsTest : public QObject {
    Q_OBJECT

private slots:
    void aKindBringsItsScale() {
        const auto added = addToLibrary({}, Metric{.name = "Effort", .target = 2});
        const Project project = setMetricKind(added.project, added.id, MetricKind::ces1);
        const Metric& metric = project.library.metrics.first();
        QCOMPARE(metric.scaleMax, 5.0);
        QCOMPARE(metric.direction, Direction::low_is_good);
        QCOMPARE(metric.dimension, Dimension::functional);
        QCOMPARE(metric.name, "Effort");
        QCOMPARE(metric.target, 2.0);
        QVERIFY(setMetricKind(project, Id<Metric>::create(), MetricKind::nps) == project);
    }

    /// The worst and the best answer of each question are the ends of a curve.
    void theUsualScalesReachBothEnds() {
        for (const MetricKind kind : {MetricKind::csat, MetricKind::grade, MetricKind::ces1, MetricKind::ces2,
                                      MetricKind::satisfaction, MetricKind::faces, MetricKind::sentiment}) {
            const Metric metric = withUsualScale({.kind = kind});
            const bool isHighGood = metric.direction == Direction::high_is_good;
            QCOMPARE(toValue(metric, isHighGood ? metric.scaleMax : metric.scaleMin), 2.0);
            QCOMPARE(toValue(metric, isHighGood ? metric.scaleMin : metric.scaleMax), -2.0);
            QVERIFY(metric.dimension);
        }
    }

    void recommendingAndResultsFeedNoCurve() {
        QVERIFY(!withUsualScale({.kind = MetricKind::nps}).dimension);
        QCOMPARE(withUsualScale({.kind = MetricKind::enps}).reporting, Reporting::net_score);
        QCOMPARE(withUsualScale({.kind = MetricKind::result}).reporting, Reporting::figure);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
