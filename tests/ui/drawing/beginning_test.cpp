#include "core/model/lookup.h"
#include "tests/support/plausible_journey.h"
#include "ui/drawing/beginning.h"
#include "ui/drawing/export.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class BeginningTest : public QObject {
    Q_OBJECT

private slots:
    void itHoldsTheFirstSteps() {
        const Project whole = plausibleProject(100, 400);
        const Journey& journey = whole.journeys.first();
        const Project part = beginningOf(whole, journey.id, 30);
        const Journey& first = part.journeys.first();
        QCOMPARE(columns(first), columns(journey).first(30));
        QVERIFY(!first.cards.isEmpty() && first.cards.size() < journey.cards.size());
        QVERIFY(first.stages.size() < journey.stages.size());
        for (const Card& card : first.cards)
            QVERIFY(find(first.steps, card.step));
        for (const CurvePoint& point : first.points)
            QVERIFY(find(first.steps, point.step));
        QVERIFY(!thumbnail(whole).isEmpty());
    }

    void aShortJourneyIsLeftAlone() {
        const Project whole = plausibleProject(10, 40);
        QVERIFY(beginningOf(whole, whole.journeys.first().id, 10) == whole);
        QVERIFY(beginningOf(whole, {}, 1) == whole);
    }
};

QTEST_MAIN(BeginningTest)
#include "beginning_test.moc"
