#include "core/insight/overdue.h"

#include <QTest>

using namespace touchline;

namespace {

Project project(const Metric& metric, const QList<QDate>& waves) {
    Project made;
    made.library.metrics = {metric};
    for (const QDate date : waves)
        made.waves.append({.date = date, .results = {{.metric = metric.id, .value = 1.0}}});
    return made;
}

} // namespace

class OverdueTest : public QObject {
    Q_OBJECT

private slots:
    void theNextDateIsDueUntilAWaveIsHeld() {
        Metric metric{
            .id = Id<Metric>::create(), .rhythm = Rhythm::half_yearly, .nextDate = QDate(2026, 10, 15)};
        QCOMPARE(dueDate(project(metric, {QDate(2026, 4, 15)}), metric), QDate(2026, 10, 15));
        QCOMPARE(dueDate(project(metric, {QDate(2026, 10, 20)}), metric), QDate(2027, 4, 20));
        metric.nextDate = {};
        QCOMPARE(dueDate(project(metric, {QDate(2026, 4, 15), QDate(2025, 4, 15)}), metric),
                 QDate(2026, 10, 15));
        QVERIFY(dueDate(project(metric, {}), metric).isNull());
        metric.rhythm = Rhythm::once;
        QVERIFY(dueDate(project(metric, {QDate(2026, 4, 15)}), metric).isNull());
    }

    void overdueIsWhatIsPastItsDay() {
        const Metric metric{.id = Id<Metric>::create(), .nextDate = QDate(2026, 10, 15)};
        Project asked = project(metric, {QDate(2026, 4, 15)});
        asked.library.metrics.append({.id = Id<Metric>::create(), .nextDate = QDate(2026, 1, 1)});
        QVERIFY(overdueMetrics(asked, QDate(2026, 1, 1)).isEmpty());
        QCOMPARE(overdueMetrics(asked, QDate(2026, 10, 15)).size(), 1);
        const QList<Overdue> late = overdueMetrics(asked, QDate(2026, 10, 16));
        QCOMPARE(late.size(), 2);
        QCOMPARE(late[0].due, QDate(2026, 1, 1));
        QCOMPARE(late[1].metric, metric.id);
    }
};

QTEST_GUILESS_MAIN(OverdueTest)
#include "overdue_test.moc"
