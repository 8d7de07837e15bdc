#include "core/edits/backlog.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/remove.h"
#include "core/edits/set.h"

#include <QTest>

#include <cmath>

using namespace touchline;

// What places or names an entry is not set by hand.
static_assert(isSettable<&Journey::serves> && isSettable<&Step::asIsStep>);
static_assert(isSettable<&Step::title> && isSettable<&Step::owner> && isSettable<&Step::serves>);
static_assert(!isSettable<&Step::id> && !isSettable<&Step::stage> && !isSettable<&Card::lane>);
static_assert(!isSettable<&Journey::steps> && !isSettable<&Lane::kind> && !isSettable<&Step::ext>);
static_assert(isSettable<&View::lanes> && isSettable<&View::personas> && !isSettable<&View::name>);

class SetTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void titlesAreOneLineAndTextsAreClean();
    void theSameValueSharesEverything();
    void numbersAreClamped();
    void unknownReferencesAreDropped();
    void validatedNeedsEvidence();
    void evidenceThatGoesTakesItsWeightAlong();
    void partsOfAStepAreTidiedToo();
    void theProjectSaysAboutItself();
    void theLibraryKeepsItsOrder();
    void aNameIsFoundOrAdded();
    void backlogCodesAreFresh();

private:
    const Step& step() const { return project_.journeys.first().steps.first(); }

    Project project_;
};

void SetTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
}

void SetTest::titlesAreOneLineAndTextsAreClean() {
    project_ = set<&Step::title>(project_, step().id, " I\n call  ");
    QCOMPARE(step().title, "I call");
    project_ = set<&Step::notes>(project_, step().id, QString("a\r\nb") + QChar(0xd800));
    QCOMPARE(step().notes, "a\nb");
}

void SetTest::theSameValueSharesEverything() {
    project_ = set<&Step::title>(project_, step().id, "I call");
    QCOMPARE(set<&Step::title>(project_, step().id, " I call").journeys.constData(),
             project_.journeys.constData());
    QCOMPARE(set<&Step::title>(project_, Id<Step>::create(), "x").journeys.constData(),
             project_.journeys.constData());
}

void SetTest::numbersAreClamped() {
    project_ = set<&Step::importance>(project_, step().id, 9);
    QCOMPARE(step().importance, 5);
    project_ = set<&Step::reach>(project_, step().id, -0.1);
    QCOMPARE(step().reach, 0.0);
    project_ = set<&Step::reach>(project_, step().id, NAN);
    QCOMPARE(step().reach, 0.0);
    project_ = set<&Step::reach>(project_, step().id, std::nullopt);
    QVERIFY(!step().reach);
}

void SetTest::unknownReferencesAreDropped() {
    const auto role = addToLibrary(project_, Role{.name = "Planner"});
    project_ = set<&Step::owner>(role.project, step().id, role.id);
    QCOMPARE(step().owner, role.id);
    project_ = set<&Step::owner>(project_, step().id, Id<Role>::create());
    QVERIFY(step().owner.isNull());
    project_ = set<&Step::causes>(project_, step().id, {step().id, Id<Step>::create(), step().id});
    QCOMPARE(step().causes, QList{step().id});
    project_ = remove(set<&Step::owner>(project_, step().id, role.id), role.id);
    QVERIFY(step().owner.isNull());
}

void SetTest::validatedNeedsEvidence() {
    Journey& journey = project_.journeys.first();
    const auto card = Id<Card>::create();
    journey.cards = {{.id = card, .lane = journey.lanes.first().id}};
    project_ = set<&Card::status>(project_, card, EvidenceStatus::validated);
    QCOMPARE(find(project_, card)->status, EvidenceStatus::partly);
}

void SetTest::evidenceThatGoesTakesItsWeightAlong() {
    const auto evidence = addToLibrary(project_, Evidence{.text = "Why is it double?"});
    project_ = evidence.project;
    Journey& journey = project_.journeys.first();
    const auto card = Id<Card>::create();
    journey.cards = {{.id = card, .lane = journey.lanes.first().id, .evidence = {evidence.id}}};
    project_ = set<&Card::status>(project_, card, EvidenceStatus::validated);
    QCOMPARE(find(project_, card)->status, EvidenceStatus::validated);
    project_ = remove(project_, evidence.id);
    QCOMPARE(find(project_, card)->status, EvidenceStatus::partly);
    QVERIFY(find(project_, card)->evidence.isEmpty());
}

void SetTest::partsOfAStepAreTidiedToo() {
    project_ =
        set<&Step::behaviour>(project_, step().id, {.volume = -1, .dropOff = 3, .note = QString(QChar(1))});
    QCOMPARE(step().behaviour, Behaviour({.volume = 0, .dropOff = 1}));
}

void SetTest::theProjectSaysAboutItself() {
    project_ = setAbout<&About::title>(project_, " Moving\nhouse ");
    QCOMPARE(project_.about.title, "Moving house");
}

void SetTest::theLibraryKeepsItsOrder() {
    const auto phone = addToLibrary(project_, Channel{.name = " phone "});
    const auto app = addToLibrary(phone.project, Channel{.name = "app"});
    QCOMPARE(app.project.library.channels.first().name, "phone");
    const Project next = moveInLibrary(app.project, app.id, phone.id);
    QCOMPARE(next.library.channels.first().id, app.id);
    QCOMPARE(moveInLibrary(next, app.id, phone.id), next);
    const auto person = addToLibrary(project_, Persona{.actor = Id<Actor>::create(), .share = 4});
    QVERIFY(person.project.library.personas.last().actor.isNull());
    QCOMPARE(person.project.library.personas.last().share, 1.0);
}

void SetTest::aNameIsFoundOrAdded() {
    const auto phone = namedInLibrary<Channel>(project_, " Phone");
    QCOMPARE(phone.project.library.channels.first().name, "Phone");
    QCOMPARE(namedInLibrary<Channel>(phone.project, "phone").id, phone.id);
    QCOMPARE(namedInLibrary<Channel>(phone.project, "phone").project, phone.project);
    QVERIFY(namedInLibrary<Channel>(phone.project, " ").id.isNull());
}

void SetTest::backlogCodesAreFresh() {
    project_.backlog = {{.id = Id<BacklogItem>::create(), .code = "O7"}};
    const auto added = addBacklogItem(project_, BacklogKind::peak, "20 degrees", step().id);
    QCOMPARE(added.project.backlog.last().code, "O8");
    QCOMPARE(added.project.backlog.last().steps, QList{step().id});
    QVERIFY(addBacklogItem(project_, BacklogKind::fix, "x", Id<Step>::create()).id.isNull());
}

QTEST_GUILESS_MAIN(SetTest)
#include "set_test.moc"
