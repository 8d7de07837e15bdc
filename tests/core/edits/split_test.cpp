#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "core/edits/split.h"
#include "core/edits/steps.h"

#include <QTest>

using namespace touchline;

class SplitTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void chosenCardsGoOverAndTheOthersStay();
    void theTitleIsDividedWhereAsked();
    void whatIsHandedOverComesFromTheNewStep();
    void cardsOverSeveralColumnsReachAsFarAsBefore();
    void aFullOrAbsentStepIsRefused();

private:
    const Journey& journey() const { return project_.journeys.first(); }
    template <class T>
    Id<T> take(const Added<T>& added) {
        project_ = added.project;
        return added.id;
    }

    Project project_;
    Id<Step> first_, step_, last_;
    Id<Lane> lane_;
};

void SplitTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    first_ = journey().steps.first().id;
    step_ = take(addStep(project_, journey().stages.first().id, "I compare and sign"));
    last_ = take(addStep(project_, journey().stages.first().id, "I wait"));
    lane_ = journey().lanes.first().id;
}

void SplitTest::chosenCardsGoOverAndTheOthersStay() {
    const auto stays = take(addCard(project_, lane_, step_, "stays"));
    const auto goes = take(addCard(project_, lane_, step_, "goes"));
    const auto elsewhere = take(addCard(project_, lane_, last_, "elsewhere"));
    const auto added = splitStep(project_, step_, {goes, elsewhere, Id<Card>::create()});
    QCOMPARE(columns(added.project.journeys.first()), QList({first_, step_, added.id, last_}));
    QCOMPARE(find(added.project, stays)->step, step_);
    QCOMPARE(find(added.project, goes)->step, added.id);
    QCOMPARE(find(added.project, elsewhere)->step, last_);
    QCOMPARE(find(added.project, step_)->title, "I compare and sign");
    QCOMPARE(find(added.project, added.id)->title, "");
}

void SplitTest::theTitleIsDividedWhereAsked() {
    const auto added = splitStep(project_, step_, {}, 9);
    QCOMPARE(find(added.project, step_)->title, "I compare");
    QCOMPARE(find(added.project, added.id)->title, "and sign");
    for (const qsizetype at : {-1, 0, 18, 99})
        QCOMPARE(find(splitStep(project_, step_, {}, at).project, step_)->title, "I compare and sign");

    project_ = set<&Step::title>(project_, step_, "a😀b");
    QCOMPARE(find(splitStep(project_, step_, {}, 2).project, step_)->title, "a");
}

void SplitTest::whatIsHandedOverComesFromTheNewStep() {
    project_ = set<&Step::handOver>(project_, step_, "a contract");
    project_ = set<&Step::notes>(project_, step_, "ask Ann");
    const auto added = splitStep(project_, step_, {});
    QCOMPARE(find(added.project, step_)->handOver, "");
    QCOMPARE(find(added.project, added.id)->handOver, "a contract");
    QCOMPARE(find(added.project, step_)->notes, "ask Ann");
    QCOMPARE(find(added.project, added.id)->notes, "");
}

void SplitTest::cardsOverSeveralColumnsReachAsFarAsBefore() {
    const auto spanning = [this](Id<Step> step, int span) {
        const auto card = take(addCard(project_, lane_, step, "long"));
        project_ = set<&Card::span>(project_, card, span);
        return card;
    };
    const auto over = spanning(first_, 3);
    const auto until = spanning(first_, 2);
    const auto goes = spanning(step_, 2);
    const auto stays = spanning(step_, 2);
    const auto one = spanning(step_, 1);
    const Project next = splitStep(project_, step_, {goes}).project;
    QCOMPARE(find(next, over)->span, 4);
    QCOMPARE(find(next, until)->span, 3);
    QCOMPARE(find(next, goes)->span, 2);
    QCOMPARE(find(next, stays)->span, 3);
    QCOMPARE(find(next, one)->span, 1);
}

void SplitTest::aFullOrAbsentStepIsRefused() {
    QVERIFY(splitStep(project_, Id<Step>::create(), {}).id.isNull());
    project_.journeys.first().steps.resize(limits::listItems);
    QVERIFY(splitStep(project_, step_, {}).id.isNull());
}

QTEST_GUILESS_MAIN(SplitTest)
#include "split_test.moc"
