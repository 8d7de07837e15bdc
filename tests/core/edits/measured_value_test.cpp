#include "core/edits/follow_wave.h"
#include "core/edits/measured_value.h"
#include "tests/support/measured_project.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class MeasuredValueTest : public QObject {
    Q_OBJECT

private:
    MeasuredProject made_;
    Project byHand_;

    const CurvePoint& point(const Project& project) const { return *made_.pointIn(project); }
    Id<CurvePoint> id() const { return point(byHand_).id; }

private slots:
    void init() { byHand_ = setPoint(made_.project, made_.step, made_.realised(), 1); }

    void aHandSetValueIsReplacedByThatOfTheWave() {
        const Project next = followWaveAt(byHand_, id(), made_.october);
        QCOMPARE(point(next).id, id());
        QCOMPARE(point(next).value, -1.2); // 1.8 of 5 faces
        const auto origin = std::get<FromWave>(point(next).origin);
        QCOMPARE(origin.wave, made_.october);
        QCOMPARE(origin.n, 158);
        QCOMPARE(origin.sd, 1.2);
        QCOMPARE(point(next).date, QDate(2025, 10, 15));
        QCOMPARE(next.journeys.first().points.size(), 1);
    }

    void aWaveThatDidNotAskThereChangesNothing() {
        const auto other = addWave(byHand_, {.name = "Other", .date = QDate(2027, 1, 1)});
        QVERIFY(followWaveAt(other.project, id(), other.id) == other.project);
    }

    void aFigureOfAWaveIsTyped() {
        QVERIFY(!measuredValue(byHand_, id()));
        QVERIFY(setMeasuredValue(byHand_, id(), {.mean = 1.2, .n = 20}) == byHand_);
        Project next = setOrigin(byHand_, id(), made_.april);
        QCOMPARE(point(next).value, 1.0);
        QCOMPARE(point(next).date, QDate(2026, 4, 15));
        next = setMeasuredValue(next, id(), {.mean = 7, .n = -3, .sd = -1});
        QCOMPARE(point(next).value, 2.0); // the end of the scale
        QCOMPARE(measuredValue(next, id())->n, 0);
        QCOMPARE(measuredValue(next, id())->sd, 0.0);
    }

    void aMeasuredValueMayBecomeOneByHand() {
        const Project measured = followWaveAt(byHand_, id(), made_.april);
        const Project next = setOrigin(measured, id(), {});
        QCOMPARE(std::get<ByHand>(point(next).origin).n, 164);
        QCOMPARE(point(next).value, -1.5);
        // A value by hand stays when points follow a wave.
        QVERIFY(followWave(next, made_.april) == next);
    }
};

QTEST_GUILESS_MAIN(MeasuredValueTest)
#include "measured_value_test.moc"
