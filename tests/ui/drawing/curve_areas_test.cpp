#include "ui/drawing/curve_areas.h"

#include <QTest>

using namespace touchline;

class CurveAreasTest : public QObject {
    Q_OBJECT

private slots:
    void curvesThatCrossAreCutThere();
    void curvesThatRunTogetherHaveNoArea();
    void hatchingStaysWithinTheArea();
    void neighboursHatchAsOne();
};

void CurveAreasTest::curvesThatCrossAreCutThere() {
    // Straight lines from 0 to 2 and from 1 to 1: they cross half-way.
    const Bezier aim = monotoneCurve({{0, 0}, {60, 2}}).first(),
                 real = monotoneCurve({{0, 1}, {60, 1}}).first();
    const QList<CurveArea> areas = areasBetween(aim, real);
    QCOMPARE(areas.size(), 2);
    QVERIFY(areas[0].isShortfall && !areas[1].isShortfall);
    QVERIFY(std::abs(areas[0].aim.p1.x() - 30) < 0.01);
    QCOMPARE(areas[0].aim.p1, areas[1].aim.p0);
}

void CurveAreasTest::curvesThatRunTogetherHaveNoArea() {
    const Bezier same = monotoneCurve({{0, 0}, {60, 2}, {90, 1}}).first();
    QVERIFY(areasBetween(same, same).isEmpty());
}

void CurveAreasTest::hatchingStaysWithinTheArea() {
    const Bezier aim = monotoneCurve({{0, 0}, {60, 0}}).first(),
                 real = monotoneCurve({{0, 10}, {60, 20}}).first();
    QPainterPath path;
    addHatching(path, areasBetween(aim, real).first(), 7);
    QCOMPARE(path.elementCount(), 2 * 9);
    QVERIFY(QRectF(0, 0, 60, 20).contains(path.boundingRect()));
}

void CurveAreasTest::neighboursHatchAsOne() {
    const QList<Bezier> aim = monotoneCurve({{0, 0}, {50, 0}, {100, 0}}),
                        real = monotoneCurve({{0, 9}, {50, 9}, {100, 9}});
    QPainterPath path;
    for (int i = 0; i < 2; ++i)
        addHatching(path, areasBetween(aim[i], real[i]).first(), 8);
    for (int i = 2; i < path.elementCount(); i += 2)
        QVERIFY(std::abs(path.elementAt(i).x - path.elementAt(i - 2).x - 8) < 1e-6);
}

QTEST_GUILESS_MAIN(CurveAreasTest)
#include "curve_areas_test.moc"
