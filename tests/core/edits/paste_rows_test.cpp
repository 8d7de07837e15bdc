#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "core/edits/lanes.h"
#include "core/edits/paste_rows.h"
#include "core/edits/set.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "core/model/problems.h"
#include "tests/support/plausible_journey.h"

#include <QTest>

using namespace touchline;
using Rows = QList<QStringList>;

class PasteRowsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aListBecomesStepsAndFillsThoseWithoutATitle();
    void aListGoesBehindTheSelectedStepOrStage();
    void aListInACellIsCardsOneBelowTheOther();
    void quotationMarksAroundThoughtsAreLeftToThePicture();
    void aListForAWholeLaneIsACardAtEachStep();
    void aListOfNumbersBecomesTheCurve();
    void aLaneThatShowsOtherThingsTakesNothing();
    void aBlockOnAnEmptyMapFillsIt();
    void aBlockFromACellGoesAlongAndGrowsAtTheEnds();
    void numbersOfABlockBecomeTheCurve();
    void titlesUnderABlockAreReplacedAndCardsStay();
    void theSameBlockTwiceAddsNothing();
    void aBlockWithNamesGoesToTheLanesOfTheseNames();
    void anyPasteKeepsTheProjectSound();

private:
    const Journey& journey() const { return pasted_.project.journeys.first(); }
    template <class T>
    Id<T> take(const Added<T>& added) {
        project_ = added.project;
        return added.id;
    }
    void paste(const Rows& rows) { pasted_ = pasteRows(project_, place_, rows, words_); }
    QStringList titles() const;
    QStringList cell(qsizetype lane, qsizetype column) const;
    QList<double> values() const;

    Project project_;
    PastePlace place_;
    RowWords words_;
    Pasted pasted_;
    Id<Stage> stage_;
    Id<Step> step_;
};

void PasteRowsTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    const Journey& first = project_.journeys.first();
    stage_ = first.stages.first().id;
    step_ = first.steps.first().id;
    place_ = {.journey = first.id, .persona = first.personas.first()};
    words_ = {{{"steps", LaneKind::steps}, {"pains", LaneKind::pains}, {"owner", LaneKind::owners}},
              {"stages"}};
}

QStringList PasteRowsTest::titles() const {
    QStringList titles;
    for (const Id<Step> id : columns(journey()))
        titles.append(find(journey().steps, id)->title);
    return titles;
}

QStringList PasteRowsTest::cell(qsizetype lane, qsizetype column) const {
    QStringList texts;
    for (const Id<Card> id : cardsIn(journey(), journey().lanes[lane].id, columns(journey())[column]))
        texts.append(find(journey().cards, id)->text);
    return texts;
}

QList<double> PasteRowsTest::values() const {
    QList<double> values;
    for (const CurvePoint& point : journey().points)
        values.append(point.value);
    return values;
}

void PasteRowsTest::aListBecomesStepsAndFillsThoseWithoutATitle() {
    paste({{"I compare"}, {"I sign"}, {"I wait"}});
    QCOMPARE(titles(), QStringList({"I compare", "I sign", "I wait"}));
    QCOMPARE(pasted_.steps, 3);
    QCOMPARE(pasted_.titles, 0);
    QCOMPARE(pasted_.first, step_.value());
    QCOMPARE(journey().steps.size(), 3);

    project_ = {};
    paste({{"I compare"}});
    QVERIFY(!pasted_.isAny());
}

void PasteRowsTest::aListGoesBehindTheSelectedStepOrStage() {
    project_ = set<&Step::title>(project_, step_, "a");
    const auto other = take(addStage(project_, place_.journey, "Later"));
    take(addStep(project_, other, "z"));
    take(addStep(project_, stage_, "b"));
    place_.step = step_;
    paste({{"1"}, {"2"}});
    QCOMPARE(titles(), QStringList({"a", "1", "2", "b", "z"}));
    place_ = {.journey = place_.journey, .stage = stage_};
    paste({{"1"}, {"2"}});
    QCOMPARE(titles(), QStringList({"a", "b", "1", "2", "z"}));
    place_.stage = {};
    paste({{"1"}, {"2"}});
    QCOMPARE(titles(), QStringList({"a", "b", "z", "1", "2"}));
    QCOMPARE(pasted_.steps, 2);
}

void PasteRowsTest::aListInACellIsCardsOneBelowTheOther() {
    place_.lane = project_.journeys.first().lanes.first().id;
    place_.step = step_;
    paste({{"call"}, {"mail"}, {"call"}});
    QCOMPARE(cell(0, 0), QStringList({"call", "mail"}));
    QCOMPARE(pasted_.cards, 2);
    QCOMPARE(pasted_.steps, 0);
}

void PasteRowsTest::quotationMarksAroundThoughtsAreLeftToThePicture() {
    place_.lane = project_.journeys.first().lanes[1].id;
    place_.step = step_;
    paste({{"\"Why?\""}, {"“Again?”"}, {"\"He\" said"}, {"\"\""}});
    QCOMPARE(cell(1, 0), QStringList({"Why?", "Again?", "\"He\" said", "\"\""}));
    place_.lane = project_.journeys.first().lanes[0].id;
    paste({{"\"Why?\""}});
    QCOMPARE(cell(0, 0), QStringList{"\"Why?\""});
}

void PasteRowsTest::aListForAWholeLaneIsACardAtEachStep() {
    place_.lane = project_.journeys.first().lanes.first().id;
    paste({{"call"}, {"mail"}});
    QCOMPARE(cell(0, 0), QStringList{"call"});
    QCOMPARE(cell(0, 1), QStringList{"mail"});
    QCOMPARE(pasted_.steps, 1);
}

void PasteRowsTest::aListOfNumbersBecomesTheCurve() {
    place_.lane = project_.journeys.first().lanes[2].id;
    take(addStep(project_, stage_, "b"));
    paste({{"2"}, {"5"}, {"1"}});
    QCOMPARE(values(), QList<double>({-1, 2}));
    QCOMPARE(pasted_.values, 2);
    QCOMPARE(pasted_.leftOut, 1);
    QVERIFY(pasted_.wereScores);
    paste({{"7,5"}, {"8"}});
    QVERIFY(!pasted_.isAny());
    QCOMPARE(pasted_.leftOut, 2);
}

void PasteRowsTest::aLaneThatShowsOtherThingsTakesNothing() {
    place_.lane = project_.journeys.first().lanes[3].id;
    paste({{"Sales"}});
    QVERIFY(!pasted_.isAny());
    QCOMPARE(pasted_.leftOut, 1);
    QCOMPARE(pasted_.project, project_);
}

void PasteRowsTest::aBlockOnAnEmptyMapFillsIt() {
    paste({{"a", "b", "c"}, {"call", "", "mail"}, {"", "oh", ""}, {"more", "", ""}});
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    QCOMPARE(cell(0, 0), QStringList{"call"});
    QCOMPARE(cell(0, 2), QStringList{"mail"});
    QCOMPARE(cell(1, 1), QStringList{"oh"});
    QCOMPARE(journey().lanes.size(), 5);
    QCOMPARE(journey().lanes.last().kind, LaneKind::free);
    QCOMPARE(cell(4, 0), QStringList{"more"});
    QCOMPARE(pasted_.steps, 3);
    QCOMPARE(pasted_.cards, 4);
    QCOMPARE(pasted_.lanes, 1);
}

void PasteRowsTest::aBlockFromACellGoesAlongAndGrowsAtTheEnds() {
    project_ = set<&Step::title>(project_, step_, "a");
    place_.step = take(addStep(project_, stage_, "b"));
    place_.lane = project_.journeys.first().lanes[1].id;
    paste({{"p", "q"}, {"r", "s"}});
    QCOMPARE(titles(), QStringList({"a", "b", ""}));
    QCOMPARE(cell(1, 1), QStringList{"p"});
    QCOMPARE(cell(1, 2), QStringList{"q"});
    QCOMPARE(cell(4, 2), QStringList{"s"});
    QCOMPARE(cell(0, 1), QStringList());
}

void PasteRowsTest::numbersOfABlockBecomeTheCurve() {
    paste({{"a", "b", "c"}, {"-1", "0,5", "2"}, {"call", "", ""}});
    QCOMPARE(values(), QList<double>({-1, 0.5, 2}));
    QCOMPARE(cell(0, 0), QStringList{"call"});
    QCOMPARE(pasted_.values, 3);
    QVERIFY(!pasted_.wereScores);
    // Into a lane that was chosen they go as they are.
    place_.lane = project_.journeys.first().lanes.first().id;
    paste({{"1", "2"}});
    QCOMPARE(cell(0, 1), QStringList{"2"});
}

void PasteRowsTest::titlesUnderABlockAreReplacedAndCardsStay() {
    project_ = set<&Step::title>(project_, step_, "old");
    const Id<Lane> lane = project_.journeys.first().lanes.first().id;
    take(addCard(project_, lane, step_, "stays"));
    place_.step = step_;
    paste({{"new", "b"}, {"comes", ""}});
    QCOMPARE(titles(), QStringList({"new", "b"}));
    QCOMPARE(cell(0, 0), QStringList({"stays", "comes"}));
    QCOMPARE(pasted_.titles, 1);
    QCOMPARE(pasted_.steps, 1);
    // Without a selected step nothing that is there is touched.
    place_.step = {};
    paste({{"new", "b"}, {"comes", ""}});
    QCOMPARE(titles(), QStringList({"old", "new", "b"}));
}

void PasteRowsTest::theSameBlockTwiceAddsNothing() {
    const Rows rows{{"a", "b"}, {"call", "mail"}, {"-1", "1"}};
    place_.step = step_;
    paste(rows);
    project_ = pasted_.project;
    paste(rows);
    QCOMPARE(pasted_.project, project_);
}

void PasteRowsTest::aBlockWithNamesGoesToTheLanesOfTheseNames() {
    paste({{"Stages", "Before", "", "After"},
           {"", "a", "b", "c"},
           {"Pains", "late", "", "cold"},
           {"Feeling", "1", "2", "5"},
           {"Owner", "Sales", "", ""},
           {"Ideas", "x", "", ""}});
    QCOMPARE(titles(), QStringList({"a", "b", "c"}));
    QCOMPARE(journey().stages.size(), 2);
    QCOMPARE(journey().stages.first().title, "Before");
    QCOMPARE(find(journey().steps, columns(journey())[2])->stage, journey().stages.last().id);
    QCOMPARE(journey().lanes.size(), 7);
    QCOMPARE(journey().lanes[4].kind, LaneKind::pains);
    QCOMPARE(cell(4, 2), QStringList{"cold"});
    QCOMPARE(journey().lanes[5].kind, LaneKind::experience);
    QCOMPARE(values(), QList<double>({-2, -1, 2}));
    QCOMPARE(journey().lanes[6].title, "Ideas");
    QCOMPARE(pasted_.leftOut, 1);
    // Once more: the lanes are there now.
    project_ = pasted_.project;
    place_.step = columns(journey()).first();
    paste({{"Steps", "a"}, {"pains", "dear"}, {"ideas", "y"}});
    QCOMPARE(cell(4, 0), QStringList({"late", "dear"}));
    QCOMPARE(cell(6, 0), QStringList({"x", "y"}));
}

void PasteRowsTest::anyPasteKeepsTheProjectSound() {
    QRandomGenerator random(7);
    project_ = touchline::testing::PlausibleJourney(3).project(8, 20);
    const QStringList cells{"",    "",   "Steps", "Stages", "pains",     "1",
                            "2,5", "-1", "9",     "I call", "two\nlines"};
    const auto pick = [&random](const auto& list) {
        using Entry = typename std::remove_cvref_t<decltype(list)>::value_type;
        return !list.isEmpty() && random.bounded(3) ? list[random.bounded(int(list.size()))].id
                                                    : decltype(Entry::id)();
    };
    for (int i = 0; i < 300; ++i) {
        const Journey& now = project_.journeys.first();
        place_ = {.journey = now.id,
                  .stage = pick(now.stages),
                  .step = pick(now.steps),
                  .lane = pick(now.lanes),
                  .persona = pick(project_.library.personas)};
        Rows rows(1 + random.bounded(4));
        const int width = 1 + random.bounded(4);
        for (QStringList& row : rows) {
            for (int cell = 0; cell < width; ++cell)
                row.append(cells[random.bounded(int(cells.size()))]);
        }
        const qsizetype before = now.cards.size();
        paste(rows);
        QCOMPARE(problems(pasted_.project), QList<Problem>());
        QVERIFY(journey().cards.size() >= before);
        QCOMPARE(pasted_.isAny(), pasted_.project != project_ || pasted_.values > 0);
        project_ = i % 20 ? pasted_.project : touchline::testing::PlausibleJourney(i).project(i % 9, 10);
    }
}

QTEST_GUILESS_MAIN(PasteRowsTest)
#include "paste_rows_test.moc"
