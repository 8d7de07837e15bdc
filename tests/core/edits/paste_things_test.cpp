#include "core/edits/cards.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/paste_things.h"
#include "core/edits/remove.h"
#include "core/edits/set.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "core/exchange/outline.h"
#include "core/file/project_json.h"
#include "core/model/new_ids.h"
#include "core/model/problems.h"
#include "tests/support/any_project.h"
#include "tests/support/plausible_journey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class PasteThingsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPastedCardKeepsAllThatItHas();
    void cardsKeepTheirPlacesToEachOther();
    void cardsOfSeveralLanesGoToLanesBelow();
    void stepsComeWithCardsAndPoints();
    void cutAndPastedStepsAreTheSameButForTheirIds();
    void stagesComeWithTheirSteps();
    void lanesComeWithTheirCards();
    void pointsBecomeValues();
    void whoseValuesComeInTakesPart();
    void theLibraryIsMetByName();
    void aWholeJourneyIsCopied();
    void anImportedProjectTakesThePlaceOfAnUntouchedJourney();
    void anExcerptStandsAlone_data();
    void anExcerptStandsAlone();

private:
    const Journey& journey() const { return project_.journeys.first(); }
    template <class T>
    Id<T> take(const Added<T>& added) {
        project_ = added.project;
        return added.id;
    }
    template <class... T>
    Excerpt copied(const Id<T>&... ids) const {
        return excerpt(project_, {ids.value()...});
    }
    Pasted paste(const Excerpt& things) {
        const Pasted pasted = pasteThings(project_, place_, things);
        project_ = pasted.project;
        return pasted;
    }
    QStringList titles() const;

    Project project_;
    PastePlace place_;
    Id<Stage> stage_;
    Id<Step> a_, b_;
    Id<Lane> contacts_, thoughts_;
};

void PasteThingsTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    stage_ = journey().stages.first().id;
    a_ = journey().steps.first().id;
    project_ = set<&Step::title>(project_, a_, "a");
    b_ = take(addStep(project_, stage_, "b"));
    contacts_ = journey().lanes[0].id;
    thoughts_ = journey().lanes[1].id;
    place_ = {.journey = journey().id, .persona = journey().personas.first()};
}

QStringList PasteThingsTest::titles() const {
    QStringList titles;
    for (const Id<Step> id : columns(journey()))
        titles.append(find(project_, id)->title);
    return titles;
}

void PasteThingsTest::aPastedCardKeepsAllThatItHas() {
    const auto channel = take(addToLibrary(project_, Channel{.name = "Phone"}));
    const auto owner = take(addToLibrary(project_, Role{.name = "Sales"}));
    const auto card = take(addCard(project_, contacts_, a_, "I call"));
    project_ = set<&Card::channels>(project_, card, {channel});
    project_ = set<&Card::owner>(project_, card, owner);
    project_ = set<&Card::mark>(project_, card, CardMark::pain);
    project_ = set<&Card::notes>(project_, card, "twice");
    place_.lane = thoughts_;
    place_.step = b_;
    const Pasted pasted = paste(copied(card));
    QCOMPARE(pasted.cards, 1);
    QVERIFY(pasted.first != card.value());
    Card twin = *find(project_, Id<Card>(pasted.first));
    QCOMPARE(twin.lane, thoughts_);
    QCOMPARE(twin.step, b_);
    const Card& old = *find(project_, card);
    twin.id = old.id;
    twin.lane = old.lane;
    twin.step = old.step;
    QCOMPARE(twin, old);
}

void PasteThingsTest::cardsKeepTheirPlacesToEachOther() {
    const auto c = take(addStep(project_, stage_, "c"));
    const auto first = take(addCard(project_, contacts_, a_, "1"));
    const auto third = take(addCard(project_, contacts_, c, "3"));
    place_.lane = contacts_;
    place_.step = b_;
    const Pasted pasted = paste(copied(third, first));
    QCOMPARE(pasted.cards, 2);
    QCOMPARE(pasted.steps, 1);
    const Id<Step> last = columns(journey()).last();
    QCOMPARE(cardsIn(journey(), contacts_, b_).size(), 1);
    QCOMPARE(find(project_, cardsIn(journey(), contacts_, last).value(0))->text, "3");
}

void PasteThingsTest::cardsOfSeveralLanesGoToLanesBelow() {
    const auto up = take(addCard(project_, contacts_, a_, "up"));
    const auto down = take(addCard(project_, thoughts_, a_, "down"));
    place_ = {.journey = place_.journey, .step = b_};
    paste(copied(up, down));
    QCOMPARE(cardsIn(journey(), contacts_, b_).size(), 1);
    QCOMPARE(cardsIn(journey(), thoughts_, b_).size(), 1);
    place_.lane = thoughts_;
    const Pasted pasted = paste(copied(up, down));
    QCOMPARE(find(project_, cardsIn(journey(), thoughts_, b_).value(1))->text, "up");
    QCOMPARE(pasted.cards, 2);
    QCOMPARE(pasted.lanes, 0); // no content lane below: to the one that is like its own
}

void PasteThingsTest::stepsComeWithCardsAndPoints() {
    take(addCard(project_, contacts_, a_, "card"));
    project_ = setPoint(project_, a_, {.persona = place_.persona}, 1);
    place_.step = b_;
    const Pasted pasted = paste(copied(a_));
    QCOMPARE(titles(), QStringList({"a", "b", "a"}));
    QCOMPARE(pasted.steps, 1);
    QCOMPARE(pasted.cards, 1);
    QCOMPARE(pasted.values, 1);
    QCOMPARE(journey().curves.size(), 1);
    QCOMPARE(journey().lanes.size(), 4);
    place_.step = a_;
    paste(copied(b_, a_));
    QCOMPARE(titles(), QStringList({"a", "a", "b", "b", "a"}));
}

void PasteThingsTest::cutAndPastedStepsAreTheSameButForTheirIds() {
    const auto card = take(addCard(project_, contacts_, a_, "card"));
    project_.journeys.first().cards.first().votes = 3;
    project_.journeys.first().steps.last().causes = {a_};
    project_ = set<&Step::notes>(project_, a_, "note");
    const Excerpt things = copied(a_);
    project_ = remove(project_, a_);
    place_.step = b_;
    const Pasted pasted = paste(things);
    QCOMPARE(titles(), QStringList({"b", "a"}));
    QVERIFY(!find(project_, a_));
    QVERIFY(!find(project_, card));
    QCOMPARE(find(project_, Id<Step>(pasted.first))->notes, "note");
    QCOMPARE(journey().cards.first().votes, 3);
}

void PasteThingsTest::stagesComeWithTheirSteps() {
    const auto last = take(addStage(project_, journey().id, "Last"));
    place_.stage = stage_;
    const Pasted pasted = paste(copied(stage_));
    QCOMPARE(pasted.stages, 1);
    QCOMPARE(pasted.steps, 2);
    QCOMPARE(titles(), QStringList({"a", "b", "a", "b"}));
    QCOMPARE(journey().stages.last().id, last);
}

void PasteThingsTest::lanesComeWithTheirCards() {
    take(addCard(project_, contacts_, a_, "card"));
    place_.lane = contacts_;
    const Pasted pasted = paste(copied(contacts_));
    QCOMPARE(pasted.lanes, 1);
    QCOMPARE(journey().lanes[1].id.value(), pasted.first);
    QCOMPARE(cardsIn(journey(), journey().lanes[1].id, a_).size(), 1);
}

void PasteThingsTest::pointsBecomeValues() {
    project_ = setPoint(project_, a_, {.persona = place_.persona}, 1);
    project_ = setPoint(project_, b_, {.persona = place_.persona}, -1);
    place_.step = b_;
    const Excerpt one = copied(journey().points.first().id);
    const Pasted pasted = paste(one);
    QCOMPARE(pasted.values, 1);
    QCOMPARE(journey().points.size(), 2);
    QCOMPARE(find(project_, Id<CurvePoint>(pasted.first))->value, 1.0);
    QCOMPARE(find(project_, Id<CurvePoint>(pasted.first))->step, b_);
}

void PasteThingsTest::whoseValuesComeInTakesPart() {
    Project other = withNewIds(project_);
    const Id<Persona> noor = other.journeys.first().personas.first();
    other = set<&Persona::name>(other, noor, "Noor");
    other = setPoint(other, other.journeys.first().steps.first().id, {.persona = noor}, 1);
    paste(excerpt(other, {other.journeys.first().steps.first().id.value()}));
    QCOMPARE(journey().personas, QList({place_.persona, noor}));
    QCOMPARE(journey().points.size(), 1);
}

void PasteThingsTest::theLibraryIsMetByName() {
    Project other = withNewIds(project_);
    const auto phone = addToLibrary(other, Channel{.name = "phone"});
    const auto desk = addToLibrary(phone.project, Channel{.name = "Desk"});
    const auto unused = addToLibrary(desk.project, Channel{.name = "Unused"});
    const auto card = addCard(unused.project, unused.project.journeys.first().lanes.first().id,
                              unused.project.journeys.first().steps.first().id, "I call");
    other = set<&Card::channels>(card.project, card.id, {phone.id, desk.id});
    const auto own = take(addToLibrary(project_, Channel{.name = "Phone"}));
    place_.lane = contacts_;
    place_.step = a_;
    const Pasted pasted = paste(excerpt(other, {card.id.value()}));
    QCOMPARE(find(project_, Id<Card>(pasted.first))->channels, QList({own, desk.id}));
    QCOMPARE(project_.library.channels.size(), 2);
    QCOMPARE(problems(project_), QList<Problem>());
}

void PasteThingsTest::aWholeJourneyIsCopied() {
    take(addCard(project_, contacts_, a_, "card"));
    const Pasted pasted = paste(copied(journey().id));
    QCOMPARE(pasted.journeys, 1);
    QCOMPARE(project_.journeys.size(), 2);
    QCOMPARE(project_.journeys.last().cards.size(), 1);
    QCOMPARE(problems(project_), QList<Problem>());
}

void PasteThingsTest::anImportedProjectTakesThePlaceOfAnUntouchedJourney() {
    const Project outline = readOutline("Moving\nBefore\n\tI pack\nAfter\n\tI rest").project;
    Pasted pasted = pasteProject(project_, place_, outline);
    QCOMPARE(pasted.project.journeys.size(), 2);
    QCOMPARE(pasted.steps, 2);
    QCOMPARE(pasted.project.library.personas.size(), 1);
    QCOMPARE(problems(pasted.project), QList<Problem>());

    const Project fresh = addJourney({}, JourneyKind::customer, {}).project;
    pasted = pasteProject(fresh, {.journey = fresh.journeys.first().id}, outline);
    QCOMPARE(pasted.project.journeys.size(), 1);
    QCOMPARE(pasted.project.journeys.first().title, "Moving");
    QCOMPARE(problems(pasted.project), QList<Problem>());
    QCOMPARE(pasteProject(project_, place_, {}).project, project_);
}

void PasteThingsTest::anExcerptStandsAlone_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void PasteThingsTest::anExcerptStandsAlone() {
    QFETCH(quint32, seed);
    const Project from = seed % 2 ? anyProject(seed, 5) : PlausibleJourney(seed).project(8, 30);
    project_ = seed % 3 ? from : PlausibleJourney(99).project(5, 10);
    QRandomGenerator random(seed);
    for (const Journey& source : from.journeys) {
        const auto some = [&random](const auto& list) {
            QSet<QUuid> ids;
            for (const auto& entry : list) {
                if (random.bounded(2))
                    ids.insert(entry.id.value());
            }
            return ids;
        };
        for (const QSet<QUuid>& ids : {some(source.stages),
                                       some(source.steps),
                                       some(source.lanes),
                                       some(source.cards),
                                       some(source.points),
                                       {source.id.value()}}) {
            const Excerpt things = excerpt(from, ids);
            QCOMPARE(problems(standingAlone(things)), QList<Problem>());
            QCOMPARE(fromJson(toJson(standingAlone(things))), standingAlone(things));
            if (project_.journeys.isEmpty())
                continue;
            const Journey& target = journey();
            place_ = {.journey = target.id};
            if (!target.steps.isEmpty() && random.bounded(2))
                place_.step = target.steps.last().id;
            if (!target.lanes.isEmpty() && random.bounded(2))
                place_.lane = target.lanes.first().id;
            const Pasted pasted = pasteThings(project_, place_, things);
            QCOMPARE(problems(pasted.project), QList<Problem>());
            QCOMPARE(pasted.isAny(), pasted.project != project_);
        }
    }
}

QTEST_GUILESS_MAIN(PasteThingsTest)
#include "paste_things_test.moc"
