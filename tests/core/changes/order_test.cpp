#include "core/changes/order.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace touchline;

namespace {

QUuid id(int number) {
    return QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

QList<QUuid> ids(const QList<int>& numbers) {
    QList<QUuid> ids;
    for (const int number : numbers)
        ids.append(id(number));
    return ids;
}

QList<int> moved(const QList<int>& before, const QList<int>& after) {
    QList<int> numbers;
    for (const auto& kept : orderChange(ids(before), ids(after)).kept) {
        if (kept.moved)
            numbers.append(after[kept.after]);
    }
    return numbers;
}

} // namespace

class OrderTest : public QObject {
    Q_OBJECT

private slots:
    void additionsAndRemovalsMoveNothing() {
        const OrderChange change = orderChange(ids({1, 2, 3}), ids({4, 1, 3, 5}));
        QCOMPARE(change.removed, QList<qsizetype>{1});
        QCOMPARE(change.added, (QList<qsizetype>{0, 3}));
        QCOMPARE(change.kept.size(), 2);
        QVERIFY(!change.kept[0].moved && !change.kept[1].moved);
        QCOMPARE(change.kept[1].before, 2);
        QCOMPARE(change.kept[1].after, 2);
    }

    void theFewestEntriesHaveMoved() {
        QCOMPARE(moved({1, 2, 3, 4, 5}, {5, 1, 2, 3, 4}), QList<int>{5});
        QCOMPARE(moved({1, 2, 3, 4, 5}, {2, 3, 4, 1, 5}), QList<int>{1});
        QCOMPARE(moved({1, 2, 3}, {3, 2, 1}).size(), 2);
        QVERIFY(moved({1, 2, 3}, {1, 2, 3}).isEmpty());
    }

    void idsThatStandTwiceArePairedInOrder() {
        const OrderChange change = orderChange(ids({0, 7, 7, 0}), ids({7, 0, 0, 0}));
        QCOMPARE(change.removed, QList<qsizetype>{2});
        QCOMPARE(change.added, QList<qsizetype>{3});
        QCOMPARE(change.kept.size(), 3);
    }

    void everyPlaceIsToldOfOnce() {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            QList<int> before(random.bounded(12));
            QList<int> after(random.bounded(12));
            for (int& number : before)
                number = random.bounded(10);
            for (int& number : after)
                number = random.bounded(10);
            const OrderChange change = orderChange(ids(before), ids(after));
            QList<qsizetype> placesBefore = change.removed;
            QList<qsizetype> placesAfter = change.added;
            qsizetype last = -1;
            for (const auto& kept : change.kept) {
                QCOMPARE(before[kept.before], after[kept.after]);
                placesBefore << kept.before;
                placesAfter << kept.after;
                QVERIFY(kept.moved || kept.before > last);
                last = kept.moved ? last : kept.before;
            }
            std::sort(placesBefore.begin(), placesBefore.end());
            std::sort(placesAfter.begin(), placesAfter.end());
            for (qsizetype i = 0; i < before.size(); ++i)
                QCOMPARE(placesBefore.value(i, -1), i);
            for (qsizetype i = 0; i < after.size(); ++i)
                QCOMPARE(placesAfter.value(i, -1), i);
            QCOMPARE(placesBefore.size(), before.size());
            QCOMPARE(placesAfter.size(), after.size());
        }
    }
};

QTEST_GUILESS_MAIN(OrderTest)
#include "order_test.moc"
