#include "core/insight/peak_end.h"

#include <QTest>

using namespace touchline;

namespace {

struct Walk {
    /// A missing value is a step that nobody said anything about.
    explicit Walk(const QList<std::optional<double>>& values) {
        for (const auto& value : values) {
            steps.append(Id<Step>::create());
            if (value)
                levels.insert(steps.last(), {.value = *value});
        }
    }

    PeakEnd peakEnd() const { return peakEndOf(steps, levels); }

    QList<Id<Step>> steps;
    Levels levels;
};

} // namespace

class PeakEndTest : public QObject {
    Q_OBJECT

private slots:
    void bestWorstAndEndAreFound() {
        const Walk walk({0.5, 1.5, -1.0, 1.5, -1.0, 0.25});
        const PeakEnd found = walk.peakEnd();
        QCOMPARE(found.best, (StepLevel{walk.steps[1], 1.5}));
        QCOMPARE(found.worst, (StepLevel{walk.steps[2], -1.0}));
        QCOMPARE(found.end, (StepLevel{walk.steps[5], 0.25}));
        QCOMPARE(found.figure(), (1.5 + 0.25) / 2);
    }

    void theStrongestMayBeTheWorst() { QCOMPARE(Walk({-2.0, 1.0, 0.5}).peakEnd().figure(), -0.75); }

    void thereIsNoFigureWhereBestAndWorstAreNearlyAsStrong() {
        QVERIFY(!Walk({1.6, -1.8, 0.6}).peakEnd().figure());
        QVERIFY(Walk({1.3, -1.8, 0.6}).peakEnd().figure()); // exactly a half
        QVERIFY(!Walk({1.0}).peakEnd().figure());
    }

    void thereIsNoFigureWithoutAnEnd() {
        const PeakEnd found = Walk({2.0, -1.0, std::nullopt}).peakEnd();
        QVERIFY(found.best && !found.end && !found.figure());
        QVERIFY(!Walk({}).peakEnd().best);
        QVERIFY(!Walk({std::nullopt}).peakEnd().figure());
    }
};

QTEST_GUILESS_MAIN(PeakEndTest)
#include "peak_end_test.moc"
