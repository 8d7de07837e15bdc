#include "core/insight/change.h"
#include "tests/support/small_journey.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

const QDate october(2025, 10, 15), april(2026, 4, 15);

/// One step, asked about with faces in two waves.
struct TwoWaves {
    TwoWaves(double before, double after) {
        step = small.add(1, after - 3);
        small.journey.points.first().date = QDate(2025, 9, 1);
        project.library.metrics = {
            {.id = Id<Metric>::create(), .kind = MetricKind::faces, .dimension = Dimension::emotional}};
        for (const auto& [date, value] : {std::pair(april, after), {october, before}}) {
            const WaveResult result{
                .metric = project.library.metrics[0].id, .step = step, .value = value, .n = 100, .sd = 1.0};
            project.waves.append({.id = Id<Wave>::create(), .date = date, .results = {result}});
        }
    }

    QList<GapChange> changes() const {
        return gapChanges(project, small.journey, small.persona, Dimension::emotional);
    }

    SmallJourney small;
    Id<Step> step;
    Project project;
};

void compareTo(double actual, double expected, double within = 1e-9) {
    QVERIFY2(std::abs(actual - expected) <= within,
             qPrintable(QStringLiteral("%1, not %2").arg(actual).arg(expected)));
}

} // namespace

class ChangeTest : public QObject {
    Q_OBJECT

private slots:
    void theMarginIsThatWorkedByHand() {
        // 1.96 * sqrt(1.44 / 158 + 1.44 / 164) = 1.96 * 0.133768 = 0.262185
        const Difference bill = differenceOf({-1.2, 158, 1.2, 158}, {-1.5, 164, 1.2, 164});
        compareTo(bill.difference, -0.3);
        compareTo(*bill.margin, 0.262185, 1e-5);
        QVERIFY(bill.isReal());
        QVERIFY(!differenceOf({0.7, 96, 1.2, 96}, {0.6, 102, 1.2, 102}).isReal());
    }

    void withoutADeviationNobodyKnowsWhetherItIsReal() {
        const Difference change = differenceOf({-2, 100, {}, 100}, {2, 100, 1.0, 100});
        QVERIFY(!change.margin && !change.isReal());
    }

    void theChangeOfAGapIsThatOfWhatIsLived() {
        const QList<GapChange> changes = TwoWaves(3.5, 3).changes();
        QCOMPARE(changes.size(), 1);
        compareTo(changes[0].intended, 0);
        compareTo(changes[0].realised.difference, -0.5);
        compareTo(changes[0].gap(), 0.5);
        QVERIFY(!changes[0].ambitionLowered());
    }

    void aGapThatClosedBecauseLessIsPromisedSaysSo() {
        TwoWaves waves(3, 3);
        waves.small.addLater(waves.small.journey.curves[0], 0.4, april.addDays(-1));
        const GapChange change = waves.changes().first();
        compareTo(change.intended, -0.6);
        compareTo(change.gap(), -0.6);
        QVERIFY(change.ambitionLowered());
        QCOMPARE(change.before, waves.project.waves[1].id);
        QCOMPARE(change.after, waves.project.waves[0].id);
    }

    void whatIsIntendedAfterTheWaveDoesNotCountYet() {
        TwoWaves waves(3, 3);
        const Curve& intended = waves.small.journey.curves[0];
        waves.small.addLater(intended, 0.4, april.addDays(1));
        compareTo(waves.changes().first().intended, 0);
        const auto on = [&](QDate day) {
            return *intendedOn(waves.small.journey, waves.small.persona, Dimension::emotional, waves.step,
                               day);
        };
        QCOMPARE(on(april), 1.0);
        QCOMPARE(on(april.addDays(1)), 0.4);
        QCOMPARE(on(QDate(2000, 1, 1)), 1.0); // the first that was said
    }

    void oneWaveIsNoChange() {
        TwoWaves waves(3, 3);
        waves.project.waves.removeLast();
        QVERIFY(waves.changes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "change_test.moc"
