#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "ui/document/history.h"
#include "ui/document/unshared_bytes.h"

#include <QTest>

using namespace touchline;

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aStepCostsTheListsThatChanged();
    void imagesAreShared();
    void oldestStepsGoWhenAllTakeTooMuch();
    void fewStepsStayHoweverLarge();

private:
    Project project_;
};

void HistoryTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    const Journey& journey = project_.journeys.first();
    const Card card{.lane = journey.lanes.first().id, .text = "0123456789"};
    for (int i = 0; i < 1000; ++i) {
        project_.journeys.first().cards.append(card);
        project_.journeys.first().cards.last().id = Id<Card>::create();
    }
}

void HistoryTest::aStepCostsTheListsThatChanged() {
    const Id<Card> card = project_.journeys.first().cards.first().id;
    const Project next = set<&Card::text>(project_, card, "other");
    const qsizetype cards = 1000 * sizeof(Card);
    QVERIFY(unsharedBytes(project_, next) >= cards);
    QVERIFY(unsharedBytes(project_, next) < cards + cards / 10);
    QVERIFY(unsharedBytes(project_, setAbout<&About::title>(project_, "x")) < cards / 10);
}

void HistoryTest::imagesAreShared() {
    project_.images = {{.bytes = QByteArray(1 << 20, 'x')}};
    Project next = project_;
    next.images.append({.bytes = "y"});
    QVERIFY(unsharedBytes(project_, next) < 1 << 20);
    next.images[0].bytes = QByteArray(1 << 20, 'x');
    QVERIFY(unsharedBytes(project_, next) > 1 << 20);
}

void HistoryTest::oldestStepsGoWhenAllTakeTooMuch() {
    // 60 steps of 4 MiB fit, 40 more do not.
    History history;
    for (int i = 0; i < 100; ++i) {
        Project big = project_;
        big.images = {{.bytes = QByteArray(4 << 20, 'x')}};
        history.add(QString::number(i), big, project_);
    }
    int steps = 0;
    for (Project now = project_; history.canUndo(); ++steps)
        now = history.undo(now);
    QCOMPARE(steps, 63);
    QCOMPARE(history.redoName(), "37");
}

void HistoryTest::fewStepsStayHoweverLarge() {
    History history;
    const QByteArray bytes(8 << 20, 'x');
    for (int i = 0; i < 80; ++i) {
        Project big = project_;
        big.images = {{.bytes = bytes}};
        history.add(QString::number(i), big, project_);
    }
    int steps = 0;
    for (Project now = project_; history.canUndo(); ++steps)
        now = history.undo(now);
    QCOMPARE(steps, 50);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
