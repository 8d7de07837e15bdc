#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

using namespace touchline;

/// Where a customer journey and an employee journey share the map, each thing is changed in its own journey.
class SharedAxisTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aNewPointInTheEmployeesLaneIsTheEmployees();
    void aNewCardGoesToTheEmployeesStepOfItsColumn();
    void whereTheEmployeeHasNoStepNothingIsMade();
    void aCardStaysInItsJourney();
    void anEmployeesStepIsNotDraggedAlongTheCustomersAxis();

private:
    const Journey& customer() const { return document_->project().journeys[0]; }
    const Journey& employee() const { return document_->project().journeys[1]; }
    /// The middle of a lane of the employee, in the column where this step of hers stands.
    QPoint cell(LaneKind kind, const Step& step) const;
    void doubleClick(QPoint at) { QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, at); }
    void drag(QPoint from, QPoint to);

    Document* document_ = nullptr;
    Canvas* canvas_ = nullptr;
};

void SharedAxisTest::init() {
    document_ = new Document(fromJson(resourceBytes("samples/moving-house", "en")));
    canvas_ = new Canvas(*document_);
    canvas_->resize(2800, 2400);
    canvas_->setJourney(customer().id);
    canvas_->setView({.together = true});
    canvas_->show();
    QVERIFY(QTest::qWaitForWindowActive(canvas_));
}

void SharedAxisTest::cleanup() {
    delete canvas_;
    delete document_;
}

QPoint SharedAxisTest::cell(LaneKind kind, const Step& step) const {
    const auto lane = std::ranges::find(employee().lanes, kind, &Lane::kind);
    const double x = canvas_->viewRect(step.id).center().x();
    return QPointF(x, canvas_->viewRect(lane->id).center().y()).toPoint();
}

void SharedAxisTest::drag(QPoint from, QPoint to) {
    QTest::mousePress(canvas_->viewport(), Qt::LeftButton, {}, from);
    for (const QPoint at : {from + QPoint(12, 12), (from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, canvas_->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(canvas_->viewport(), &move);
    }
    QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, {}, to);
}

void SharedAxisTest::aNewPointInTheEmployeesLaneIsTheEmployees() {
    const QList<CurvePoint> before = customer().points;
    const Id<Step> step = employee().steps[1].id;
    const auto value = [&] {
        const auto points =
            currentPoints(employee(), employee().personas.first(), Dimension::emotional, CurveRole::realised);
        return points[step]->value;
    };
    QCOMPARE(value(), -0.8);
    doubleClick(cell(LaneKind::experience, employee().steps[1]) - QPoint(0, 30));
    QVERIFY(value() > -0.8);
    QVERIFY(customer().points == before);
}

void SharedAxisTest::aNewCardGoesToTheEmployeesStepOfItsColumn() {
    const qsizetype before = employee().cards.size();
    const Step& step = employee().steps[2];
    doubleClick(cell(LaneKind::pains, step));
    QTest::keyClicks(QApplication::focusWidget(), "No time");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(employee().cards.size(), before + 1);
    QCOMPARE(employee().cards.last().step, step.id);
}

void SharedAxisTest::whereTheEmployeeHasNoStepNothingIsMade() {
    const Project before = document_->project();
    const double x = canvas_->viewRect(customer().steps[2].id).center().x();
    const int y = cell(LaneKind::pains, employee().steps[0]).y();
    doubleClick(QPoint(int(x), y));
    QVERIFY(document_->project() == before);
}

void SharedAxisTest::aCardStaysInItsJourney() {
    const Card card = *std::ranges::find(customer().cards, QString("Price page"), &Card::text);
    const Project before = document_->project();
    drag(canvas_->viewRect(card.id).center().toPoint(), cell(LaneKind::competences, employee().steps[1]));
    QVERIFY(document_->project() == before);
}

void SharedAxisTest::anEmployeesStepIsNotDraggedAlongTheCustomersAxis() {
    const Project before = document_->project();
    drag(canvas_->viewRect(employee().steps[7].id).center().toPoint(),
         canvas_->viewRect(customer().steps[0].id).center().toPoint());
    QVERIFY(document_->project() == before);
}

QTEST_MAIN(SharedAxisTest)
#include "shared_axis_test.moc"
