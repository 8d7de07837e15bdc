#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

using namespace touchline;

class EdgeDragTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theBorderOfAHeadingWidensItsColumn();
    void selectedColumnsAreResizedTogether();
    void theFootOfATitleMakesItsLaneHigher();
    void theScaleOfACurveTakesTheHeight();
    void nothingIsNarrowerThanItsTexts();
    void aDoubleClickFitsAgain();
    void aMereClickChangesNothing();

private:
    const Journey& journey() const { return document_->project().journeys.first(); }
    QRectF rect(const Selection& selection) const { return canvas_->viewRect(selection); }
    /// In the stage band, at the right border of the column of a step.
    QPoint columnBorder(int step) const {
        const double x =
            (rect(journey().steps[step].id).right() + rect(journey().steps[step + 1].id).left()) / 2;
        return {qRound(x), qRound(rect(journey().stages.first().id).center().y())};
    }
    const Lane& lane(LaneKind kind) const { return *std::ranges::find(journey().lanes, kind, &Lane::kind); }
    double laneHeight(LaneKind kind) const { return rect(lane(kind).id).height(); }
    QPoint laneBorder(LaneKind kind) const {
        const QRectF title = rect(lane(kind).id);
        return {qRound(title.left()) + 20, qRound(title.bottom())};
    }
    void drag(QPoint from, QPoint by) {
        QWidget* map = canvas_->viewport();
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        for (const QPoint place : {from + by / 2, from + by}) {
            QMouseEvent move(QEvent::MouseMove, place, map->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(map, &move);
        }
        QTest::mouseRelease(map, Qt::LeftButton, {}, from + by);
    }

    Document* document_ = nullptr;
    Canvas* canvas_ = nullptr;
};

void EdgeDragTest::init() {
    document_ = new Document(fromJson(resourceBytes("samples/moving-house", "en")));
    canvas_ = new Canvas(*document_);
    canvas_->setJourney(document_->project().journeys.first().id);
    canvas_->resize(2400, 1800);
    canvas_->show();
    QVERIFY(QTest::qWaitForWindowExposed(canvas_));
    canvas_->zoomTo(1);
}

void EdgeDragTest::cleanup() {
    delete canvas_;
    delete document_;
}

void EdgeDragTest::theBorderOfAHeadingWidensItsColumn() {
    const double before = rect(journey().steps[0].id).width(), other = rect(journey().steps[1].id).width();
    drag(columnBorder(0), {200, 0});
    QVERIFY(std::abs(rect(journey().steps[0].id).width() - before - 200) <= 4);
    QCOMPARE(rect(journey().steps[1].id).width(), other);
    document_->undo();
    QCOMPARE(rect(journey().steps[0].id).width(), before);
}

void EdgeDragTest::selectedColumnsAreResizedTogether() {
    canvas_->pick({journey().steps[2].id, journey().steps[3].id, journey().steps[0].id});
    drag(columnBorder(0), {240, 0});
    const double width = rect(journey().steps[0].id).width();
    QCOMPARE(rect(journey().steps[2].id).width(), width);
    QCOMPARE(rect(journey().steps[3].id).width(), width);
    QVERIFY(rect(journey().steps[1].id).width() < width);
}

void EdgeDragTest::theFootOfATitleMakesItsLaneHigher() {
    const double before = laneHeight(LaneKind::thoughts);
    drag(laneBorder(LaneKind::thoughts), {0, 80});
    QVERIFY(std::abs(laneHeight(LaneKind::thoughts) - before - 80) <= 4);
}

void EdgeDragTest::theScaleOfACurveTakesTheHeight() {
    const auto scale = [this] {
        const auto& lanes = canvas_->view().layout().lanes;
        return std::ranges::find(lanes, LaneKind::experience, &LaneContent::kind)->experience->emotion;
    };
    const double before = scale();
    drag(laneBorder(LaneKind::experience), {0, 120});
    QVERIFY(std::abs(scale() - before - 30) <= 1);
}

void EdgeDragTest::nothingIsNarrowerThanItsTexts() {
    const double before = rect(journey().steps[0].id).width(), height = laneHeight(LaneKind::thoughts);
    drag(columnBorder(0), {-100, 0});
    drag(laneBorder(LaneKind::thoughts), {0, -40});
    QCOMPARE(rect(journey().steps[0].id).width(), before);
    QCOMPARE(laneHeight(LaneKind::thoughts), height);
}

void EdgeDragTest::aDoubleClickFitsAgain() {
    const double before = rect(journey().steps[0].id).width();
    drag(columnBorder(0), {200, 0});
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, columnBorder(0));
    QCOMPARE(rect(journey().steps[0].id).width(), before);
    QVERIFY(!journey().steps[0].width);
}

void EdgeDragTest::aMereClickChangesNothing() {
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {}, columnBorder(0));
    QVERIFY(!document_->canUndo());
}

QTEST_MAIN(EdgeDragTest)
#include "edge_drag_test.moc"
