#include "core/edits/curve_values.h"

#include <QTest>

using namespace touchline;

class CurveValuesTest : public QObject {
    Q_OBJECT

private slots:
    void valuesOfTheScaleAreTakenAsTheyAre();
    void scoresFromOneToFiveAreMoved();
    void otherScalesAreNotGuessed_data();
    void otherScalesAreNotGuessed();
};

void CurveValuesTest::valuesOfTheScaleAreTakenAsTheyAre() {
    const auto read = curveValues({"-2", "+1,5", "\u22120.5", "\u20131", "", " 2 "});
    QVERIFY(read);
    QVERIFY(!read->wereScores);
    QCOMPARE(read->values, (QList<std::optional<double>>{-2, 1.5, -0.5, -1, std::nullopt, 2}));
    QVERIFY(!curveValues({"1", "2"})->wereScores);
}

void CurveValuesTest::scoresFromOneToFiveAreMoved() {
    const auto read = curveValues({"1", "", "3,5", "5"});
    QVERIFY(read && read->wereScores);
    QCOMPARE(read->values, (QList<std::optional<double>>{-2, std::nullopt, 0.5, 2}));
}

void CurveValuesTest::otherScalesAreNotGuessed_data() {
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("one to ten") << QStringList{"7,5", "3", "9"};
    QTest::newRow("below and above") << QStringList{"-1", "4"};
    QTest::newRow("from zero") << QStringList{"0", "5"};
    QTest::newRow("words") << QStringList{"1", "two"};
    QTest::newRow("nothing") << QStringList{"", ""};
    QTest::newRow("no cells") << QStringList{};
    QTest::newRow("not a number") << QStringList{"nan", "inf"};
    QTest::newRow("thousands") << QStringList{"1.000,5"};
    QTest::newRow("power") << QStringList{"1e0"};
    QTest::newRow("percent") << QStringList{"1 %"};
}

void CurveValuesTest::otherScalesAreNotGuessed() {
    QFETCH(QStringList, cells);
    QVERIFY(!curveValues(cells));
}

QTEST_GUILESS_MAIN(CurveValuesTest)
#include "curve_values_test.moc"
