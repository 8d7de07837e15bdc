#include "core/insight/weak_point.h"

#include <QTest>

using namespace touchline;

class WeakPointTest : public QObject {
    Q_OBJECT

private slots:
    void thirtyAnswersAreEnough() {
        QVERIFY(isWeak({.origin = FromWave{.n = 29}}));
        QVERIFY(!isWeak({.origin = FromWave{.n = 30}}));
    }

    void aValueByHandNeedsAnswersAndEvidence() {
        QVERIFY(isWeak({.status = EvidenceStatus::validated, .origin = ByHand{}}));
        QVERIFY(isWeak({.status = EvidenceStatus::assumption, .origin = ByHand{100}}));
        QVERIFY(!isWeak({.status = EvidenceStatus::validated, .origin = ByHand{100}}));
    }

    void handsInARoomAreNeverMeasured() {
        QVERIFY(isWeak({.status = EvidenceStatus::validated, .origin = Tally{10, 10, 10, 10, 10}}));
    }
};

QTEST_GUILESS_MAIN(WeakPointTest)
#include "weak_point_test.moc"
