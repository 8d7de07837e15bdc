#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace touchline;

/// What hands do to the map beyond a click and a single drag.
class MapGesturesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void headingsStayInSightWhileScrolling();
    void aClickOnAHeadingThatStandsStillSelectsIt();
    void aStepThatIsInSightAsAHeadingIsNotScrolledTo();
    void aStrokeDrawsAWholeCurve();
    void aStrokeWithShiftDrawsTheIntendedOne();
    void severalCardsAreDraggedTogether();
    void aPressOnPlusAsksForMore();
    void aRightClickSelectsAndAsksForAMenu();
    void shiftAndWheelScrollSideways();
    void aStageFillsTheWindow();

private:
    const Journey& journey() const { return document_->project().journeys.first(); }
    QPoint centre(const Selection& selection) const {
        return canvas_->viewRect(selection).center().toPoint();
    }
    const Lane& lane(LaneKind kind) const { return *std::ranges::find(journey().lanes, kind, &Lane::kind); }
    QImage shot() const { return canvas_->viewport()->grab().toImage(); }
    void drag(const QList<QPoint>& way, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(canvas_->viewport(), Qt::LeftButton, modifiers, way.first());
        for (const QPoint& place : way) {
            QMouseEvent move(QEvent::MouseMove, place, canvas_->viewport()->mapToGlobal(place), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(canvas_->viewport(), &move);
        }
        QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, modifiers, way.last());
    }
    std::optional<double> value(int step, CurveRole role) const {
        const auto points = currentPoints(journey(), journey().personas.first(), Dimension::emotional, role);
        const CurvePoint* point = points.value(journey().steps[step].id);
        return point ? std::optional(point->value) : std::nullopt;
    }

    Document* document_ = nullptr;
    Canvas* canvas_ = nullptr;
};

void MapGesturesTest::init() {
    document_ = new Document(fromJson(resourceBytes("samples/moving-house", "en")));
    canvas_ = new Canvas(*document_);
    canvas_->setJourney(document_->project().journeys.first().id);
    canvas_->resize(2000, 1400);
    canvas_->show();
    QVERIFY(QTest::qWaitForWindowExposed(canvas_));
    canvas_->zoomTo(1);
}

void MapGesturesTest::cleanup() {
    delete canvas_;
    delete document_;
}

void MapGesturesTest::headingsStayInSightWhileScrolling() {
    canvas_->resize(900, 760);
    QCoreApplication::processEvents();
    const QRect stage = canvas_->viewRect(journey().stages[0].id).toRect();
    const QImage before = shot().copy(stage);
    canvas_->verticalScrollBar()->setValue(700);
    QCoreApplication::processEvents();
    QCOMPARE(shot().copy(QRect(stage.left(), 0, stage.width(), stage.height() - 2)),
             before.copy(0, 0, stage.width(), stage.height() - 2));
    canvas_->horizontalScrollBar()->setValue(canvas_->horizontalScrollBar()->maximum());
    QCoreApplication::processEvents();
    const QRectF title = canvas_->viewRect(lane(LaneKind::thoughts).id);
    QVERIFY(title.left() < 0);
    // The same as if all of it were painted at once.
    const QImage scrolled = shot();
    canvas_->viewport()->update();
    QCOMPARE(shot(), scrolled);
}

void MapGesturesTest::aClickOnAHeadingThatStandsStillSelectsIt() {
    canvas_->resize(900, 760);
    const QPoint step = centre(journey().steps[1].id);
    const int band = int(canvas_->viewRect(journey().stages[0].id).top());
    canvas_->verticalScrollBar()->setValue(600);
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {}, step - QPoint(0, band));
    QCOMPARE(canvas_->selection(), Selection(journey().steps[1].id));
}

void MapGesturesTest::aStepThatIsInSightAsAHeadingIsNotScrolledTo() {
    canvas_->resize(900, 760);
    canvas_->verticalScrollBar()->setValue(600);
    canvas_->select(journey().steps[0].id);
    QCOMPARE(canvas_->verticalScrollBar()->value(), 600);
}

void MapGesturesTest::aStrokeDrawsAWholeCurve() {
    document_->perform("clear", [this] {
        Project project = document_->project();
        project.journeys.first().points.clear();
        return project;
    }());
    const Selection first(lane(LaneKind::experience).id, journey().steps[0].id);
    const Selection sixth(lane(LaneKind::experience).id, journey().steps[5].id);
    drag({centre(first), (centre(first) + centre(sixth)) / 2 - QPoint(0, 96), centre(sixth)});
    for (int step = 0; step < 6; ++step)
        QVERIFY(value(step, CurveRole::realised));
    QCOMPARE(value(0, CurveRole::realised), 0.0);
    QVERIFY(*value(2, CurveRole::realised) >= 1);
    QVERIFY(!value(6, CurveRole::realised));
    QVERIFY(!value(0, CurveRole::intended));
    document_->undo();
    QVERIFY(!value(2, CurveRole::realised));
}

void MapGesturesTest::aStrokeWithShiftDrawsTheIntendedOne() {
    const Selection sixth(lane(LaneKind::experience).id, journey().steps[5].id);
    const QPoint from = centre(sixth) + QPoint(0, 80);
    drag({from, from + QPoint(12, 8), from + QPoint(16, 16)}, Qt::ShiftModifier);
    QCOMPARE(value(5, CurveRole::intended), -2.0);
}

void MapGesturesTest::severalCardsAreDraggedTogether() {
    const Id<Lane> thoughts = lane(LaneKind::thoughts).id;
    const Id<Card> one = cardsIn(journey(), thoughts, journey().steps[0].id).first();
    const Id<Card> other = cardsIn(journey(), thoughts, journey().steps[1].id).first();
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {}, centre(one));
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(other));
    const Id<Step> target = journey().steps[3].id;
    const QPoint to = centre(cardsIn(journey(), thoughts, target).first());
    drag({centre(other), centre(other) + QPoint(30, 0), to});
    QVERIFY(cardsIn(journey(), thoughts, target).contains(one));
    QVERIFY(cardsIn(journey(), thoughts, target).contains(other));
    document_->undo();
    QVERIFY(!cardsIn(journey(), thoughts, target).contains(one));
}

void MapGesturesTest::aPressOnPlusAsksForMore() {
    QSignalSpy wanted(canvas_, &Canvas::additionWanted);
    canvas_->select(journey().steps[2].id);
    const QRectF step = canvas_->viewRect(canvas_->selection());
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {},
                      QPoint(int(step.right()) + 12, int(step.center().y())));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Addition>(), Addition::step);
    QCOMPARE(canvas_->selection(), Selection(journey().steps[2].id));
}

void MapGesturesTest::aRightClickSelectsAndAsksForAMenu() {
    QSignalSpy wanted(canvas_, &Canvas::contextMenuWanted);
    const QPoint place = centre(journey().steps[3].id);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas_->viewport()->mapToGlobal(place));
    QApplication::sendEvent(canvas_->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(canvas_->selection(), Selection(journey().steps[3].id));
}

void MapGesturesTest::shiftAndWheelScrollSideways() {
    canvas_->resize(700, 600);
    const int down = canvas_->verticalScrollBar()->value();
    QWheelEvent event({300, 300}, canvas_->mapToGlobal(QPointF(300, 300)), {}, {0, -240}, {},
                      Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas_->viewport(), &event);
    QVERIFY(canvas_->horizontalScrollBar()->value() > 0);
    QCOMPARE(canvas_->verticalScrollBar()->value(), down);
}

void MapGesturesTest::aStageFillsTheWindow() {
    canvas_->select(journey().steps[2].id);
    const double before = canvas_->viewRect(journey().stages[1].id).width();
    canvas_->zoomToStage();
    const QRectF stage = canvas_->viewRect(journey().stages[1].id);
    QVERIFY(stage.width() != before);
    QVERIFY(canvas_->viewport()->rect().contains(QPoint(int(stage.center().x()), 100)));
}

QTEST_MAIN(MapGesturesTest)
#include "map_gestures_test.moc"
