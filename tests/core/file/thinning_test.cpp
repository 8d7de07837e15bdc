#include "core/file/thinning.h"

#include <QTest>

using namespace touchline;

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(15, 30), Qt::UTC);

/// Newest first, one for each time.
QList<KeptState> statesAt(const QStringList& times) {
    QList<KeptState> states;
    for (const QString& time : times)
        states.append({QDateTime::fromString(time + ":00Z", Qt::ISODate), 1});
    return states;
}

QList<KeptState> without(QList<KeptState> states, const QList<qsizetype>& gone) {
    for (auto at = gone.rbegin(); at != gone.rend(); ++at)
        states.removeAt(*at);
    return states;
}

} // namespace

class ThinningTest : public QObject {
    Q_OBJECT

private slots:
    void oneIsKeptOfEachSlot_data();
    void oneIsKeptOfEachSlot();
    void whatIsLabelledStaysAndStandsForNoOther();
    void tooManyGoWhereTheyAreDensest();
    void tooManyBytesGoWhereTheyAreDensest();
    void theNewestStaysHoweverLarge();
    void aYearOfSavingLeavesItsMonthsDaysAndHours();
};

void ThinningTest::oneIsKeptOfEachSlot_data() {
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<QList<qsizetype>>("gone");
    using Places = QList<qsizetype>;
    QTest::newRow("none") << QStringList{} << Places{};
    QTest::newRow("the last hour") << QStringList{"2026-11-29T15:29", "2026-11-29T15:28", "2026-11-29T14:31"}
                                   << Places{};
    QTest::newRow("an hour of the day")
        << QStringList{"2026-11-29T12:59", "2026-11-29T12:30", "2026-11-29T12:00", "2026-11-29T11:59"}
        << Places{1, 2};
    QTest::newRow("a day of the month")
        << QStringList{"2026-11-20T18:00", "2026-11-20T09:00", "2026-11-19T23:59"} << Places{1};
    QTest::newRow("a month before") << QStringList{"2026-09-28T10:00", "2026-09-02T10:00", "2026-08-31T10:00"}
                                    << Places{1};
    QTest::newRow("a month of another year")
        << QStringList{"2025-09-28T10:00", "2024-09-02T10:00"} << Places{};
    QTest::newRow("of a clock that goes ahead")
        << QStringList{"2026-12-09T10:05", "2026-12-09T10:00", "2026-11-29T15:29"} << Places{};
}

void ThinningTest::oneIsKeptOfEachSlot() {
    QFETCH(QStringList, times);
    QFETCH(QList<qsizetype>, gone);
    QCOMPARE(superfluous(statesAt(times), now), gone);
}

void ThinningTest::whatIsLabelledStaysAndStandsForNoOther() {
    QList<KeptState> states = statesAt({"2026-11-20T18:00", "2026-11-20T09:00", "2026-11-20T08:00"});
    states[0].isLabelled = true;
    QCOMPARE(superfluous(states, now), QList<qsizetype>{2});
    for (KeptState& state : states)
        state.isLabelled = true;
    QVERIFY(superfluous(states, now, {.count = 1, .bytes = 1}).isEmpty());
}

void ThinningTest::tooManyGoWhereTheyAreDensest() {
    const auto states = statesAt(
        {"2026-11-29T15:29", "2026-11-29T15:10", "2026-11-29T15:08", "2026-11-29T14:40", "2026-05-01T10:00"});
    QCOMPARE(superfluous(states, now, {.count = 4}), QList<qsizetype>{2});
    QCOMPARE(superfluous(states, now, {.count = 2}), QList<qsizetype>({1, 2, 3}));
}

void ThinningTest::tooManyBytesGoWhereTheyAreDensest() {
    auto states = statesAt({"2026-11-29T15:29", "2026-11-29T15:10", "2026-11-29T15:08", "2026-05-01T10:00"});
    for (KeptState& state : states)
        state.bytes = 100;
    QCOMPARE(superfluous(states, now, {.bytes = 300}), QList<qsizetype>{2});
    QVERIFY(superfluous(states, now, {.bytes = 400}).isEmpty());
}

void ThinningTest::theNewestStaysHoweverLarge() {
    auto states = statesAt({"2026-11-29T15:29", "2026-11-29T15:10"});
    states[0].bytes = 1000;
    QCOMPARE(superfluous(states, now, {.bytes = 300}), QList<qsizetype>{1});
}

void ThinningTest::aYearOfSavingLeavesItsMonthsDaysAndHours() {
    // Every ten minutes, thinned each time.
    QList<KeptState> states;
    const QDateTime begin = now.addYears(-1);
    for (QDateTime time = begin; time <= now; time = time.addSecs(600)) {
        states.prepend({time, 1});
        states = without(states, superfluous(states, time));
    }
    const auto within = [&](qint64 from, qint64 to) {
        return std::ranges::count_if(states, [&](const KeptState& state) {
            const qint64 age = state.time.secsTo(now);
            return age >= from && age < to;
        });
    };
    constexpr qint64 hour = 3600, day = 24 * hour;
    QCOMPARE(within(0, hour + 1), 7);
    QVERIFY(qAbs(within(hour + 1, day) - 23) <= 1);
    QVERIFY(qAbs(within(day, 31 * day) - 30) <= 1);
    QVERIFY(qAbs(within(31 * day, 400 * day) - 11) <= 1);
    QVERIFY(states.last().time < begin.addDays(31));
}

QTEST_GUILESS_MAIN(ThinningTest)
#include "thinning_test.moc"
