#include "ui/drawing/curve_shape.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchline;

class CurveShapeTest : public QObject {
    Q_OBJECT

private slots:
    void aCurveNeverLeavesTheValuesOfItsSegment();
    void aCurveGoesThroughItsPoints();
    void movingAPointChangesFourSegmentsAtMost();
    void xGrowsEvenlyAlongASegment();
    void aPartLiesOnItsCurve();
    void onePointIsNoCurve();
};

namespace {

QList<QPointF> anyPoints(QRandomGenerator& random, int count) {
    QList<QPointF> points;
    double x = 0;
    for (int i = 0; i < count; ++i) {
        x += 10 + random.bounded(200);
        points.append({x, random.bounded(9) * 0.5 - 2});
    }
    return points;
}

} // namespace

void CurveShapeTest::aCurveNeverLeavesTheValuesOfItsSegment() {
    QRandomGenerator random(1);
    for (int turn = 0; turn < 500; ++turn) {
        for (const Bezier& segment : monotoneCurve(anyPoints(random, 12))) {
            const double low = std::min(segment.p0.y(), segment.p1.y());
            const double high = std::max(segment.p0.y(), segment.p1.y());
            for (double t = 0.05; t < 1; t += 0.05) {
                QVERIFY(segment.at(t).y() >= low - 1e-9);
                QVERIFY(segment.at(t).y() <= high + 1e-9);
            }
        }
    }
}

void CurveShapeTest::aCurveGoesThroughItsPoints() {
    QRandomGenerator random(2);
    const QList<QPointF> points = anyPoints(random, 9);
    const QList<Bezier> curve = monotoneCurve(points);
    QCOMPARE(curve.size(), 8);
    for (int i = 0; i < curve.size(); ++i) {
        QCOMPARE(curve[i].p0, points[i]);
        QCOMPARE(curve[i].p1, points[i + 1]);
    }
}

void CurveShapeTest::movingAPointChangesFourSegmentsAtMost() {
    QRandomGenerator random(3);
    QList<QPointF> points = anyPoints(random, 20);
    const QList<Bezier> before = monotoneCurve(points);
    points[10].ry() += 1;
    const QList<Bezier> after = monotoneCurve(points);
    for (int i = 0; i < before.size(); ++i) {
        if (i < 8 || i > 11)
            QVERIFY(before[i].c1 == after[i].c1 && before[i].c2 == after[i].c2);
    }
}

void CurveShapeTest::xGrowsEvenlyAlongASegment() {
    const QList<Bezier> curve = monotoneCurve({{0, 0}, {90, 2}, {120, -1}});
    QCOMPARE(curve[0].at(0.25).x(), 22.5);
    QCOMPARE(curve[1].at(0.5).x(), 105.0);
}

void CurveShapeTest::aPartLiesOnItsCurve() {
    const Bezier whole = monotoneCurve({{0, 0}, {90, 2}, {120, -1}}).first();
    const Bezier part = whole.part(0.25, 0.75);
    QCOMPARE(part.p0, whole.at(0.25));
    QCOMPARE(part.p1, whole.at(0.75));
    const QPointF middle = part.at(0.5), expected = whole.at(0.5);
    QVERIFY(std::abs(middle.x() - expected.x()) < 1e-9 && std::abs(middle.y() - expected.y()) < 1e-9);
}

void CurveShapeTest::onePointIsNoCurve() {
    QVERIFY(monotoneCurve({{0, 0}}).isEmpty());
    QVERIFY(monotoneCurve({}).isEmpty());
}

QTEST_GUILESS_MAIN(CurveShapeTest)
#include "curve_shape_test.moc"
