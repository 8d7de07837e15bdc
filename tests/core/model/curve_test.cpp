#include "core/model/curve.h"

#include <QTest>

using namespace touchline;

class CurveTest : public QObject {
    Q_OBJECT

private slots:
    void aTallyCountsAllHands() { QCOMPARE(respondents({.origin = Tally{1, 2, 3, 4, 5}}), 15); }

    void aTallyTooLargeToAddIsTheLargestNumber() {
        const int most = std::numeric_limits<int>::max();
        QCOMPARE(respondents({.origin = Tally{most, most, 0, 0, most}}), most);
    }
};

QTEST_GUILESS_MAIN(CurveTest)
#include "curve_test.moc"
