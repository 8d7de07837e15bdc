#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/remove.h"
#include "core/edits/set.h"
#include "ui/selection/changed_place.h"

#include <QTest>

using namespace touchline;

class ChangedPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aChangedCardIsGoneTo();
    void theCellOfACardThatHasGoneIsGoneTo();
    void thePlaceOfAValueThatHasGoneIsGoneTo();
    void ofAJourneyWithAChangedStepTheStepIsGoneTo();
    void nothingDiffersNothingIsGoneTo();

private:
    const Journey& journey() const { return project_.journeys.first(); }
    Id<Lane> lane(LaneKind kind) const { return std::ranges::find(journey().lanes, kind, &Lane::kind)->id; }

    Project project_;
    Id<Step> step_;
};

void ChangedPlaceTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    step_ = journey().steps.first().id;
}

void ChangedPlaceTest::aChangedCardIsGoneTo() {
    const auto added = addCard(project_, lane(LaneKind::thoughts), step_, "Why?");
    QCOMPARE(changedPlace(project_, added.project), Selection(added.id));
    QCOMPARE(changedPlace(added.project, set<&Card::text>(added.project, added.id, "How?")),
             Selection(added.id));
}

void ChangedPlaceTest::theCellOfACardThatHasGoneIsGoneTo() {
    const auto added = addCard(project_, lane(LaneKind::thoughts), step_, "Why?");
    QCOMPARE(changedPlace(added.project, project_), Selection(lane(LaneKind::thoughts), step_));
}

void ChangedPlaceTest::thePlaceOfAValueThatHasGoneIsGoneTo() {
    const CurveKey curve{journey().personas.first(), Dimension::emotional, CurveRole::intended};
    const Project with = setPoint(project_, step_, curve, 1);
    QCOMPARE(changedPlace(with, clearPoint(with, step_, curve)),
             Selection(lane(LaneKind::experience), step_, CurveRole::intended));
}

void ChangedPlaceTest::ofAJourneyWithAChangedStepTheStepIsGoneTo() {
    const Project titled = set<&Journey::title>(project_, journey().id, "I move on");
    QCOMPARE(changedPlace(project_, titled), Selection(journey().id));
    QCOMPARE(changedPlace(project_, set<&Step::title>(titled, step_, "I pack")), Selection(step_));
}

void ChangedPlaceTest::nothingDiffersNothingIsGoneTo() {
    QCOMPARE(changedPlace(project_, project_).kind, Selection::Kind::none);
}

QTEST_GUILESS_MAIN(ChangedPlaceTest)
#include "changed_place_test.moc"
