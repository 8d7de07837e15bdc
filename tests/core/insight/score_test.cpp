#include "core/insight/score.h"

#include <QTest>

using namespace touchline;

namespace {

Metric metric(MetricKind kind, double lowest, double highest, Direction direction = Direction::high_is_good) {
    return {.kind = kind, .scaleMin = lowest, .scaleMax = highest, .direction = direction};
}

} // namespace

class ScoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyScaleHasItsFormula_data() {
        QTest::addColumn<Metric>("asked");
        QTest::addColumn<double>("answer");
        QTest::addColumn<double>("value");
        using enum MetricKind;
        const auto low = Direction::low_is_good;
        QTest::newRow("CSAT, x - 3") << metric(csat, 1, 5) << 4.0 << 1.0;
        QTest::newRow("faces, x - 3") << metric(faces, 1, 5) << 1.5 << -1.5;
        QTest::newRow("grade, (x - 5.5) / 2.25") << metric(grade, 1, 10) << 7.75 << 1.0;
        QTest::newRow("0-10, (x - 5) / 2.5") << metric(satisfaction, 0, 10) << 8.0 << 1.2;
        QTest::newRow("CES 1.0, 3 - x") << metric(ces1, 1, 5, low) << 4.1 << -1.1;
        QTest::newRow("CES 2.0, (x - 4) / 1.5") << metric(ces2, 1, 7) << 5.5 << 1.0;
        QTest::newRow("sentiment, 2x") << metric(sentiment, -1, 1) << -0.25 << -0.5;
        QTest::newRow("CSAT turned") << metric(csat, 1, 5, low) << 4.0 << -1.0;
        QTest::newRow("beyond the scale") << metric(csat, 1, 5) << 9.0 << 2.0;
    }

    void everyScaleHasItsFormula() {
        QFETCH(const Metric, asked);
        QFETCH(const double, answer);
        QFETCH(const double, value);
        QVERIFY(qAbs(*toValue(asked, answer) - value) < 1e-12);
    }

    void theEndsOfAScaleAreThoseOfTheCurve() {
        for (const Direction direction : {Direction::high_is_good, Direction::low_is_good}) {
            const double top = direction == Direction::high_is_good ? 2 : -2;
            for (const auto& [lowest, highest] : {std::pair(1, 5), {1, 7}, {1, 10}, {0, 10}, {-1, 1}}) {
                const Metric asked = metric(MetricKind::csat, lowest, highest, direction);
                QCOMPARE(*toValue(asked, lowest), -top);
                QCOMPARE(*toValue(asked, highest), top);
                for (double answer = lowest - 3; answer < highest + 3; answer += 0.5)
                    QVERIFY(qAbs(*toValue(asked, answer)) <= 2);
            }
        }
    }

    void recommendationAndResultsAreNoExperience() {
        for (const MetricKind kind : {MetricKind::nps, MetricKind::enps, MetricKind::result})
            QVERIFY(!toValue(metric(kind, 0, 10), 9));
        QVERIFY(!toValue(metric(MetricKind::csat, 5, 5), 5));
    }

    void theUpperPartOfAScaleIsPositive() {
        QCOMPARE(leastPositive(metric(MetricKind::csat, 1, 5)), 4.0);
        QCOMPARE(leastPositive(metric(MetricKind::grade, 1, 10)), 8.0);
        QCOMPARE(leastPositive(metric(MetricKind::satisfaction, 0, 10)), 8.0);
        QCOMPARE(leastPositive(metric(MetricKind::ces2, 1, 7)), 5.0);
        QVERIFY(!leastPositive(metric(MetricKind::sentiment, -1, 1)));
        QVERIFY(!leastPositive(metric(MetricKind::nps, 0, 10)));
    }
};

QTEST_GUILESS_MAIN(ScoreTest)
#include "score_test.moc"
