#include "core/edits/cards.h"
#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace touchline;

/// The map as a grid under the keys.
class CanvasKeysTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arrowsReachEmptyCellsAndLaneTitles();
    void keysReachTheParkingLotAndLeaveIt();
    void typingIntoAnEmptyCellMakesACard();
    void tabAtTheEndAddsAStepOnce();
    void tabOnALaneThatIsWorkedOutAddsNothing();
    void allOfAnEmptyJourneyIsNothing();
    void enterAfterTabsGoesBackToWhereTheyBegan();
    void digitsSetValuesInACurveLane();
    void shiftExtendsAndControlClickPicks();
    void aDeadKeyBeginsTheTyping();
    void escapeLeadsOut();

private:
    const Journey& journey() const { return document_->project().journeys.first(); }
    QPoint centre(const Selection& selection) const {
        return canvas_->viewRect(selection).center().toPoint();
    }

    Document* document_ = nullptr;
    Canvas* canvas_ = nullptr;
};

void CanvasKeysTest::init() {
    document_ = new Document(fromJson(resourceBytes("samples/moving-house", "en")));
    canvas_ = new Canvas(*document_);
    canvas_->resize(2100, 1900);
    canvas_->setJourney(journey().id);
    canvas_->show();
    QVERIFY(QTest::qWaitForWindowActive(canvas_));
    canvas_->setFocus();
}

void CanvasKeysTest::cleanup() {
    delete canvas_;
    delete document_;
}

void CanvasKeysTest::arrowsReachEmptyCellsAndLaneTitles() {
    const Lane& contacts = *std::ranges::find(journey().lanes, LaneKind::front_stage, &Lane::kind);
    canvas_->select(Selection(contacts.id, journey().steps[0].id));
    QVERIFY(!canvas_->viewRect(canvas_->selection()).isNull());
    QTest::keyClick(canvas_, Qt::Key_Right);
    QCOMPARE(canvas_->selection(), Selection(contacts.id, journey().steps[1].id));
    QTest::keyClick(canvas_, Qt::Key_Right);
    QVERIFY(canvas_->selection().card());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(canvas_, Qt::Key_Left);
    QCOMPARE(canvas_->selection(), Selection(contacts.id));
    QTest::keyClick(canvas_, Qt::Key_Down);
    QVERIFY(canvas_->selection().lane());
}

void CanvasKeysTest::keysReachTheParkingLotAndLeaveIt() {
    const Id<Lane> lane = journey().cards.first().lane;
    const auto one = addCard(document_->project(), lane, {}, "One");
    const auto two = addCard(one.project, lane, {}, "Two");
    document_->perform("Add", two.project);
    canvas_->select(columns(journey())[2]);
    QTest::keyClick(canvas_, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(canvas_->selection(), Selection(two.id));
    QTest::keyClick(canvas_, Qt::Key_Tab);
    QCOMPARE(canvas_->selection(), Selection(two.id));
    QCOMPARE(document_->project(), two.project);
    QTest::keyClick(canvas_, Qt::Key_Left);
    QCOMPARE(canvas_->selection(), Selection(one.id));
    QTest::keyClick(canvas_, Qt::Key_Up);
    QVERIFY(canvas_->selection() != Selection(one.id));
    QTest::keyClick(canvas_, Qt::Key_Down);
    QCOMPARE(canvas_->selection(), Selection(one.id));
}

void CanvasKeysTest::typingIntoAnEmptyCellMakesACard() {
    const Lane& lane = *std::ranges::find(journey().lanes, LaneKind::front_stage, &Lane::kind);
    const Selection cell(lane.id, journey().steps[0].id);
    const qsizetype before = journey().cards.size();
    canvas_->select(cell);
    QTest::keyClicks(canvas_, "I");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(journey().cards.size(), before);
    QTest::keyClicks(canvas_, "A");
    QTest::keyClicks(QApplication::focusWidget(), "dvice");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(journey().cards.last().text, QString("Advice"));
    QCOMPARE(journey().cards.last().step, journey().steps[0].id);
    QCOMPARE(canvas_->selection(), Selection(lane.id, journey().steps[1].id));
    document_->undo();
    QCOMPARE(journey().cards.size(), before);
}

void CanvasKeysTest::tabAtTheEndAddsAStepOnce() {
    const qsizetype before = journey().steps.size();
    canvas_->select(journey().steps.last().id);
    QTest::keyClick(canvas_, Qt::Key_Tab);
    QCOMPARE(journey().steps.size(), before + 1);
    QCOMPARE(canvas_->selection(), Selection(columns(journey()).last()));
    QTest::keyClick(canvas_, Qt::Key_Tab);
    QCOMPARE(journey().steps.size(), before + 1);
}

void CanvasKeysTest::tabOnALaneThatIsWorkedOutAddsNothing() {
    const Project before = document_->project();
    int found = 0;
    for (const Lane& lane : journey().lanes) {
        canvas_->select(lane.id);
        if (canvas_->viewRect(lane.id).isNull())
            continue;
        ++found;
        QTest::keyClick(canvas_, Qt::Key_Tab);
        QVERIFY2(document_->project() == before, qPrintable(lane.title));
    }
    QVERIFY(found > 5);
}

void CanvasKeysTest::allOfAnEmptyJourneyIsNothing() {
    for (const bool hasLanes : {true, false}) {
        Project project = document_->project();
        Journey& empty = project.journeys.first();
        empty = {.id = empty.id, .title = empty.title, .lanes = empty.lanes};
        if (!hasLanes)
            empty.lanes.clear();
        document_->start(project);
        const Selection before = canvas_->selection();
        canvas_->selectAll();
        QCOMPARE(canvas_->selection(), before);
    }
}

void CanvasKeysTest::enterAfterTabsGoesBackToWhereTheyBegan() {
    const Lane& front = *std::ranges::find(journey().lanes, LaneKind::front_stage, &Lane::kind);
    canvas_->select(Selection(front.id, journey().steps[0].id));
    for (const QString text : {"a", "b"}) {
        QTest::keyClicks(canvas_, text);
        QTest::keyClick(QApplication::focusWidget(), text == "a" ? Qt::Key_Tab : Qt::Key_Return);
    }
    QCOMPARE(stepOf(document_->project(), canvas_->selection()), journey().steps[0].id);
    QVERIFY(laneOf(document_->project(), canvas_->selection()) != front.id);
}

void CanvasKeysTest::digitsSetValuesInACurveLane() {
    const Lane& lane = *std::ranges::find(journey().lanes, LaneKind::experience, &Lane::kind);
    const auto value = [&](CurveRole role) {
        const auto points = currentPoints(journey(), journey().personas.first(), Dimension::emotional, role);
        const CurvePoint* point = points.value(journey().steps[5].id);
        return point ? std::optional(point->value) : std::nullopt;
    };
    QVERIFY(!value(CurveRole::realised)); // the sample has no answers there
    canvas_->select(Selection(lane.id, journey().steps[5].id));
    QTest::keyClick(canvas_, Qt::Key_4);
    QCOMPARE(value(CurveRole::realised), 1.0);
    QVERIFY(canvas_->selection().point());
    QTest::keyClicks(canvas_, "s");
    QTest::keyClicks(QApplication::focusWidget(), "erene");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(std::ranges::find(journey().points, QString("serene"), &CurvePoint::word)->value, 1.0);
    QTest::keyClick(canvas_, Qt::Key_1); // Enter went down to the intended value
    QCOMPARE(value(CurveRole::intended), -2.0);
    QTest::keyClick(canvas_, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(value(CurveRole::intended), -1.5);
    QTest::keyClick(canvas_, Qt::Key_Up);
    QTest::keyClick(canvas_, Qt::Key_0);
    QVERIFY(!value(CurveRole::realised));
    QCOMPARE(canvas_->selection(), Selection(lane.id, journey().steps[5].id));
}

void CanvasKeysTest::shiftExtendsAndControlClickPicks() {
    canvas_->select(journey().steps[1].id);
    QTest::keyClick(canvas_, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(canvas_, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(canvas_->selected().size(), 3);
    QCOMPARE(canvas_->selection(), Selection(journey().steps[3].id));
    QTest::keyClick(canvas_, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(canvas_->selected().size(), 2);
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      centre(journey().steps[0].id));
    QCOMPARE(canvas_->selected().size(), 3);
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      centre(journey().steps[0].id));
    QCOMPARE(canvas_->selected().size(), 2);
    QTest::keyClick(canvas_, Qt::Key_Escape);
    QCOMPARE(canvas_->selected().size(), 1);
}

void CanvasKeysTest::aDeadKeyBeginsTheTyping() {
    const Id<Step> step = journey().steps[0].id;
    canvas_->select(step);
    QInputMethodEvent event;
    event.setCommitString("é");
    QApplication::sendEvent(canvas_, &event);
    QTest::keyClicks(QApplication::focusWidget(), "n");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(touchline::find(journey().steps, step)->title, QString("én"));
}

void CanvasKeysTest::escapeLeadsOut() {
    QSignalSpy left(canvas_, &Canvas::left);
    canvas_->select(journey().steps[0].id);
    QTest::keyClick(canvas_, Qt::Key_Escape);
    QCOMPARE(left.size(), 0);
    QTest::keyClick(canvas_, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(CanvasKeysTest)
#include "canvas_keys_test.moc"
