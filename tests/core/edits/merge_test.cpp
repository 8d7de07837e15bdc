#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/merge.h"
#include "core/edits/set.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "core/model/problems.h"
#include "core/model/walk.h"
#include "tests/support/any_project.h"
#include "tests/support/plausible_journey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

/// Every text of a project, one to a line; what newer programs stored is not ours to join.
struct Texts {
    QStringList found;

    template <class Owner, class D, class T>
    void value(const T& value, const Place&) {
        if constexpr (std::same_as<T, QString>)
            found.append(value);
    }
    void list(const auto&, const Place&) {}
};

QStringList textsOf(const Project& project) {
    Texts texts;
    walk(project, {}, texts);
    return texts.found;
}

/// A text that stands nowhere any more, not even as a part; null where all are there.
QString lostText(const Project& before, const Project& after) {
    const QString all = textsOf(after).join(QChar(1));
    for (const QString& text : textsOf(before)) {
        if (!all.contains(text))
            return text;
    }
    return {};
}

template <class T>
QList<Id<T>> someOf(const QList<Id<T>>& all, QRandomGenerator& random) {
    const int from = random.bounded(int(all.size()));
    QList<Id<T>> run = all.mid(from, 1 + random.bounded(int(all.size())));
    std::reverse(run.begin(), run.end());
    return run;
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aRunOfStepsBecomesItsFirst();
    void textsAreJoinedOnce();
    void cardsLieInTheOrderOfTheSteps();
    void theLatestPointCountsElseThatOfTheFirstStep();
    void referencesPointAtTheMergedStep();
    void cardsOverSeveralColumnsEndWhereTheyEnded();
    void onlyNeighboursAreMerged();
    void textsThatWouldNotFitRefuseTheMerge();
    void stagesAreMergedWithTheirSteps();
    void stepsKeepTheOwnerOfTheirStage();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    const Journey& journey() const { return project_.journeys.first(); }
    template <class T>
    Id<T> take(const Added<T>& added) {
        project_ = added.project;
        return added.id;
    }
    template <auto Member>
    void give(auto id, auto value) {
        project_ = set<Member>(project_, id, value);
    }

    Project project_;
    Id<Stage> first_, second_;
    Id<Step> a_, b_, c_;
    Id<Lane> lane_;
};

void MergeTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    first_ = journey().stages.first().id;
    a_ = journey().steps.first().id;
    give<&Step::title>(a_, "I compare");
    second_ = take(addStage(project_, journey().id, "Later"));
    c_ = take(addStep(project_, second_, "I wait"));
    b_ = take(addStep(project_, first_, "I sign"));
    lane_ = journey().lanes.first().id;
}

void MergeTest::aRunOfStepsBecomesItsFirst() {
    const Project next = mergeSteps(project_, {b_, c_, a_});
    QCOMPARE(columns(next.journeys.first()), QList{a_});
    QCOMPARE(find(next, a_)->title, "I compare / I sign / I wait");
    QCOMPARE(find(next, a_)->stage, first_);
    QCOMPARE(next.journeys.first().stages.size(), 2);
}

void MergeTest::textsAreJoinedOnce() {
    give<&Step::notes>(a_, "Ask Ann.");
    give<&Step::notes>(b_, "Ask Ann.");
    give<&Step::notes>(c_, "Ask Bob.");
    give<&Step::title>(a_, "I sign");
    give<&Step::title>(c_, "");
    give<&Step::importance>(a_, 2);
    give<&Step::importance>(c_, 4);
    give<&Step::momentOfTruth>(b_, true);
    const Project next = mergeSteps(project_, {a_, b_, c_});
    const Step& step = *find(next, a_);
    QCOMPARE(step.title, "I sign");
    QCOMPARE(step.notes, "Ask Ann.\nAsk Bob.");
    QCOMPARE(step.importance, 4);
    QVERIFY(step.momentOfTruth);
}

void MergeTest::cardsLieInTheOrderOfTheSteps() {
    const auto fourth = take(addCard(project_, lane_, c_, "4"));
    const auto third = take(addCard(project_, lane_, b_, "3"));
    const auto first = take(addCard(project_, lane_, a_, "1"));
    const auto second = take(addCard(project_, lane_, a_, "2"));
    const Project next = mergeSteps(project_, {a_, b_, c_});
    QCOMPARE(cardsIn(next.journeys.first(), lane_, a_), QList({first, second, third, fourth}));
}

void MergeTest::theLatestPointCountsElseThatOfTheFirstStep() {
    const CurveKey key{.persona = journey().personas.first()};
    const auto current = [&](const Project& project) {
        const Journey& merged = project.journeys.first();
        return currentPoint(merged, merged.curves.first().id, a_)->value;
    };
    project_ = setPoints(project_, key, {{c_, 2}, {b_, 1}});
    QCOMPARE(current(mergeSteps(project_, {a_, b_, c_})), 1.0);
    project_ = setPoint(project_, a_, key, -1);
    const Project next = mergeSteps(project_, {a_, b_, c_});
    QCOMPARE(current(next), -1.0);
    QCOMPARE(next.journeys.first().points.size(), 3);
    project_.journeys.first().points.first().date = QDate(2026, 4, 1);
    QCOMPARE(current(mergeSteps(project_, {a_, b_, c_})), 2.0);
}

void MergeTest::referencesPointAtTheMergedStep() {
    Journey& edited = project_.journeys.first();
    edited.steps[indexOf(edited.steps, a_)].causes = {b_, c_};
    edited.steps[indexOf(edited.steps, c_)].causes = {a_, b_};
    edited.decisions = {{.id = Id<Decision>::create(), .what = "Call first", .step = b_}};
    const auto gap = [](Id<Step> step) { return AnsweredGap{.id = Id<AnsweredGap>::create(), .step = step}; };
    project_.backlog = {
        {.id = Id<BacklogItem>::create(), .steps = {b_, a_, c_}, .gaps = {gap(b_), gap(c_), gap(a_)}}};
    project_.waves = {{.id = Id<Wave>::create(), .results = {{.id = Id<WaveResult>::create(), .step = b_}}}};
    const auto comment = [](auto id) {
        return Comment{.id = Id<Comment>::create(), .on = Id<void>(id.value())};
    };
    project_.comments = {comment(b_), comment(project_.backlog.first().gaps.last().id)};

    const Project next = mergeSteps(project_, {a_, b_});
    QCOMPARE(find(next, a_)->causes, QList{c_});
    QCOMPARE(find(next, c_)->causes, QList{a_});
    QCOMPARE(next.journeys.first().decisions.first().step, a_);
    const BacklogItem& item = next.backlog.first();
    QCOMPARE(item.steps, QList({a_, c_}));
    QCOMPARE(item.gaps.size(), 2);
    QCOMPARE(next.waves.first().results.first().step, a_);
    QCOMPARE(next.comments.first().on.value(), a_.value());
    QCOMPARE(next.comments.last().on.value(), item.gaps.first().id.value());
}

void MergeTest::cardsOverSeveralColumnsEndWhereTheyEnded() {
    const auto spanning = [this](Id<Step> step, int span) {
        const auto card = take(addCard(project_, lane_, step, "long"));
        project_ = set<&Card::span>(project_, card, span);
        return card;
    };
    const auto all = spanning(a_, 3);
    const auto two = spanning(a_, 2);
    const auto end = spanning(b_, 2);
    const Project next = mergeSteps(project_, {a_, b_});
    QCOMPARE(find(next, all)->span, 2);
    QCOMPARE(find(next, two)->span, 1);
    QCOMPARE(find(next, end)->span, 2);
}

void MergeTest::onlyNeighboursAreMerged() {
    QCOMPARE(mergeSteps(project_, {}), project_);
    QCOMPARE(mergeSteps(project_, {a_, a_}), project_);
    QCOMPARE(mergeSteps(project_, {a_, c_}), project_);
    QCOMPARE(mergeSteps(project_, {a_, Id<Step>::create()}), project_);
    QCOMPARE(mergeStages(project_, {first_}), project_);
    QCOMPARE(mergeStages(project_, {Id<Stage>::create(), Id<Stage>::create()}), project_);
}

void MergeTest::textsThatWouldNotFitRefuseTheMerge() {
    give<&Step::notes>(a_, QString(limits::textLength - 1, u'a'));
    give<&Step::notes>(b_, QString(2, u'b'));
    QCOMPARE(mergeSteps(project_, {a_, b_}), project_);
}

void MergeTest::stagesAreMergedWithTheirSteps() {
    give<&Stage::title>(first_, "Now");
    project_.comments = {{.id = Id<Comment>::create(), .on = Id<void>(second_.value())}};
    const Project next = mergeStages(project_, {second_, first_});
    const Journey& merged = next.journeys.first();
    QCOMPARE(idList(merged.stages), QList{first_});
    QCOMPARE(merged.stages.first().title, "Now / Later");
    QCOMPARE(columns(merged), QList({a_, b_, c_}));
    QCOMPARE(next.comments.first().on.value(), first_.value());
}

void MergeTest::stepsKeepTheOwnerOfTheirStage() {
    const auto sales = take(addToLibrary(project_, Role{.name = "Sales"}));
    const auto planning = take(addToLibrary(project_, Role{.name = "Planning"}));
    give<&Stage::owner>(first_, sales);
    give<&Stage::owner>(second_, planning);
    const Project next = mergeStages(project_, {first_, second_});
    QVERIFY(find(next, a_)->owner.isNull());
    QCOMPARE(find(next, c_)->owner, planning);

    give<&Journey::owner>(journey().id, planning);
    give<&Stage::owner>(second_, Id<Role>());
    QCOMPARE(find(mergeStages(project_, {first_, second_}), c_)->owner, planning);
}

void MergeTest::nothingIsLost_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void MergeTest::nothingIsLost() {
    QFETCH(quint32, seed);
    Project project = seed % 2 ? anyProject(seed, 5) : PlausibleJourney(seed).project(14, 60);
    QRandomGenerator random(seed);
    for (int i = 0; i < 4; ++i) {
        for (const Journey& journey : QList<Journey>(project.journeys)) {
            if (journey.stages.isEmpty() || journey.steps.isEmpty())
                continue;
            Project next = mergeStages(project, someOf(idList(journey.stages), random));
            next = mergeSteps(next, someOf(columns(*find(next, journey.id)), random));
            QCOMPARE(lostText(project, next), QString());
            const Journey& merged = *find(next, journey.id);
            QCOMPARE(merged.cards.size(), journey.cards.size());
            QCOMPARE(merged.points.size(), journey.points.size());
            QCOMPARE(next.comments.size(), project.comments.size());
            QCOMPARE(problems(next), QList<Problem>());
            project = next;
        }
    }
}

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
