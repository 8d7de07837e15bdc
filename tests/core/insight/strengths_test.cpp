#include "core/insight/strengths.h"
#include "tests/support/small_journey.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class StrengthsTest : public QObject {
    Q_OBJECT

private slots:
    void theHighestComeFirstAndMarkedCardsCountToo() {
        SmallJourney small;
        const Id<Step> good = small.add(1, 1.2);
        small.add(2, 1.5); // high, and yet a half below what was promised
        small.add(0.5, 0.9);
        const Id<Step> best = small.add(1.8, 1.6);
        const Id<Step> told = small.add(std::nullopt, std::nullopt);
        const Card card{.id = Id<Card>::create(), .step = told, .mark = CardMark::strength};
        small.journey.cards = {card, {.id = Id<Card>::create(), .step = good, .mark = CardMark::pain}};
        const QList<Strength> found = strengths(small.journey, small.persona);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].step, best);
        QVERIFY(found[0].isPeak && found[0].cards.isEmpty());
        QCOMPARE(found[1].step, good);
        QVERIFY(found[1].cards.isEmpty());
        QCOMPARE(found[2].step, told);
        QVERIFY(!found[2].isPeak && !found[2].realised);
        QCOMPARE(found[2].cards, QList<Id<Card>>{card.id});
    }
};

QTEST_GUILESS_MAIN(StrengthsTest)
#include "strengths_test.moc"
