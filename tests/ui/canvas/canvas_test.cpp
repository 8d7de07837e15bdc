#include "core/file/project_json.h"
#include "tests/support/pictures.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/drawing/export.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace touchline;

class CanvasTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aClickSelectsWhatIsThere();
    void arrowsWalkTheMap();
    void typingReplacesTheText();
    void escapeLeavesTheTextAsItWas();
    void aClickElsewhereKeepsTheTyping();
    void aCardIsDraggedToAnotherCell();
    void aParkedCardIsDraggedIntoACell();
    void aStepIsDraggedBeforeAnother();
    void aLaneIsDraggedDown();
    void aPointSnapsToHalvesAndWithShiftToTenths();
    void escapeEndsADragWithoutAnEdit();
    void ctrlWheelZoomsAtThePointer();
    void theMiddleButtonPans();
    void whatIsGoneIsNoLongerSelected();
    void screenAndExportAgree_data();
    void screenAndExportAgree();
    void anotherViewLeavesZoomAndSelection();
    void theDarkThemeDarkensTheBoard();
    void aNewPointIsThatOfThePersonaInFront();
    void whatIsScrolledIsAsIfPainted();
    void anEditIsSeenAtOnce_data();
    void anEditIsSeenAtOnce();

private:
    const Journey& journey() const { return document_->project().journeys.first(); }
    QPoint centre(const Selection& selection) const {
        return canvas_->viewRect(selection).center().toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    const Card& cardWith(const QString& text) const;
    Id<CurvePoint> realisedPoint(int step) const;

    Document* document_ = nullptr;
    Canvas* canvas_ = nullptr;
};

void CanvasTest::init() {
    document_ = new Document(fromJson(resourceBytes("samples/moving-house", "en")));
    canvas_ = new Canvas(*document_);
    canvas_->resize(2100, 1900);
    canvas_->setJourney(journey().id);
    canvas_->show();
    QVERIFY(QTest::qWaitForWindowActive(canvas_));
    canvas_->setFocus();
}

void CanvasTest::cleanup() {
    delete canvas_;
    delete document_;
}

void CanvasTest::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(canvas_->viewport(), Qt::LeftButton, modifiers, from);
    for (const QPoint at : {from + QPoint(12, 12), (from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, canvas_->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(canvas_->viewport(), &move);
    }
    QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, modifiers, to);
}

const Card& CanvasTest::cardWith(const QString& text) const {
    return *std::ranges::find(journey().cards, text, &Card::text);
}

Id<CurvePoint> CanvasTest::realisedPoint(int step) const {
    const Curve* curve =
        findCurve(journey(), journey().personas.first(), Dimension::emotional, CurveRole::realised);
    return currentPoint(journey(), curve->id, journey().steps[step].id)->id;
}

void CanvasTest::aClickSelectsWhatIsThere() {
    const Selection step(journey().steps[2].id), stage(journey().stages[1].id),
        card(cardWith("Price page").id), point(realisedPoint(4)), lane(journey().lanes[3].id);
    for (const Selection& wanted : {step, stage, card, point}) {
        QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {}, centre(wanted));
        QVERIFY(canvas_->selection() == wanted);
    }
    const QRectF rect = canvas_->viewRect(lane);
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {},
                      QPoint(int(rect.left()) + 20, int(rect.center().y())));
    QVERIFY(canvas_->selection() == lane);
}

void CanvasTest::arrowsWalkTheMap() {
    canvas_->select(journey().steps[0].id);
    QTest::keyClick(canvas_, Qt::Key_Right);
    QVERIFY(canvas_->selection() == Selection(journey().steps[1].id));
    QTest::keyClick(canvas_, Qt::Key_Tab);
    QVERIFY(canvas_->selection() == Selection(journey().steps[2].id));
    QTest::keyClick(canvas_, Qt::Key_Left);
    QVERIFY(canvas_->selection() == Selection(journey().steps[1].id));
    QTest::keyClick(canvas_, Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(canvas_->selection() == Selection(journey().stages[0].id));
    QTest::keyClick(canvas_, Qt::Key_Right);
    QVERIFY(canvas_->selection() == Selection(journey().stages[1].id));
}

void CanvasTest::typingReplacesTheText() {
    canvas_->select(journey().steps[0].id);
    QTest::keyClicks(canvas_, "I");
    QTest::keyClicks(QApplication::focusWidget(), " wonder");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(journey().steps[0].title, QString("I wonder"));
    QCOMPARE(document_->undoName(), QString("Rename step"));
    QVERIFY(canvas_->hasFocus());
}

void CanvasTest::escapeLeavesTheTextAsItWas() {
    const Project before = document_->project();
    canvas_->select(journey().steps[0].id);
    QTest::keyClick(canvas_, Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), "nonsense");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(document_->project() == before);
    QVERIFY(!document_->canUndo());
}

void CanvasTest::aClickElsewhereKeepsTheTyping() {
    canvas_->select(journey().steps[0].id);
    canvas_->editSelection();
    QTest::keyClicks(QApplication::focusWidget(), "kept");
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, {}, centre(Selection(journey().steps[5].id)));
    QCOMPARE(journey().steps[0].title, QString("kept"));
    QVERIFY(canvas_->selection() == Selection(journey().steps[5].id));
}

void CanvasTest::aCardIsDraggedToAnotherCell() {
    const Id<Card> card = cardWith("Price page").id;
    const Id<Card> other = cardWith("Bill in the app").id;
    drag(centre(card), centre(other) + QPoint(0, 12));
    const Card& moved = *touchline::find(journey().cards, card);
    QCOMPARE(moved.step, touchline::find(journey().cards, other)->step);
    QCOMPARE(cardsIn(journey(), moved.lane, moved.step), QList<Id<Card>>({other, card}));
    QCOMPARE(document_->undoName(), QString("Move card"));
}

void CanvasTest::aParkedCardIsDraggedIntoACell() {
    Project project = document_->project();
    const Id<Card> card = cardWith("Price page").id, other = cardWith("Bill in the app").id;
    std::ranges::find(project.journeys[0].cards, card, &Card::id)->step = {};
    document_->perform("Park", project);
    drag(centre(card), centre(other) + QPoint(0, 12));
    QCOMPARE(touchline::find(journey().cards, card)->step, touchline::find(journey().cards, other)->step);
}

void CanvasTest::aStepIsDraggedBeforeAnother() {
    const Id<Step> third = journey().steps[2].id, first = journey().steps[0].id,
                   second = journey().steps[1].id;
    const QRectF target = canvas_->viewRect(first);
    drag(centre(third), QPoint(int(target.left()) + 5, int(target.center().y())));
    QCOMPARE(stepsOf(journey(), journey().stages[0].id), QList<Id<Step>>({third, first, second}));
}

void CanvasTest::aLaneIsDraggedDown() {
    const Id<Lane> lane = journey().lanes[0].id, next = journey().lanes[1].id;
    const QRectF from = canvas_->viewRect(lane), to = canvas_->viewRect(next);
    drag(QPoint(int(from.left()) + 20, int(from.center().y())),
         QPoint(int(to.left()) + 20, int(to.bottom()) - 6));
    QCOMPARE(journey().lanes[0].id, next);
    QCOMPARE(journey().lanes[1].id, lane);
}

void CanvasTest::aPointSnapsToHalvesAndWithShiftToTenths() {
    const Id<CurvePoint> point = realisedPoint(4);
    const QPoint from = centre(point);
    const auto value = [&] { return touchline::find(journey().points, point)->value; };
    drag(from, from + QPoint(0, int(-0.8 * 48 * canvas_->zoom())));
    QCOMPARE(value(), 0.0);
    drag(centre(point), centre(point) + QPoint(0, int(-0.7 * 48 * canvas_->zoom())), Qt::ShiftModifier);
    QCOMPARE(value(), 0.7);
    QVERIFY(std::holds_alternative<ByHand>(touchline::find(journey().points, point)->origin));
}

void CanvasTest::escapeEndsADragWithoutAnEdit() {
    const QPoint from = centre(realisedPoint(4));
    QTest::mousePress(canvas_->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(0, -80), canvas_->mapToGlobal(from), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(canvas_->viewport(), &move);
    QTest::keyClick(canvas_, Qt::Key_Escape);
    QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, {}, from + QPoint(0, -80));
    QVERIFY(!document_->canUndo());
}

void CanvasTest::ctrlWheelZoomsAtThePointer() {
    canvas_->resize(900, 600);
    const QPointF at(400, 300);
    const QPointF before = canvas_->toMap(at);
    QWheelEvent wheel(at, canvas_->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas_->viewport(), &wheel);
    QVERIFY(canvas_->zoom() > 1.1);
    const QPointF away = canvas_->toMap(at) - before;
    QVERIFY(std::abs(away.x()) < 1.5 && std::abs(away.y()) < 1.5);
}

void CanvasTest::theMiddleButtonPans() {
    canvas_->resize(900, 600);
    const QPointF before = canvas_->toMap({});
    QTest::mousePress(canvas_->viewport(), Qt::MiddleButton, {}, {500, 400});
    QMouseEvent move(QEvent::MouseMove, QPoint(400, 350), canvas_->mapToGlobal(QPoint(400, 350)),
                     Qt::NoButton, Qt::MiddleButton, {});
    QApplication::sendEvent(canvas_->viewport(), &move);
    QTest::mouseRelease(canvas_->viewport(), Qt::MiddleButton, {}, {400, 350});
    QCOMPARE(canvas_->toMap({}) - before, QPointF(100, 50));
}

void CanvasTest::whatIsGoneIsNoLongerSelected() {
    canvas_->select(journey().steps[0].id);
    document_->perform("Clear", Project());
    QVERIFY(canvas_->selection() == Selection());
}

/// The largest difference of two pictures in one channel, over a part of them.
static int worstDifference(const QImage& a, const QImage& b, QPoint shift, const QRect& part) {
    int worst = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb here = a.pixel(x, y), there = b.pixel(x - shift.x(), y - shift.y());
            worst = std::max({worst, std::abs(qRed(here) - qRed(there)),
                              std::abs(qGreen(here) - qGreen(there)), std::abs(qBlue(here) - qBlue(there))});
        }
    }
    return worst;
}

void CanvasTest::screenAndExportAgree_data() {
    QTest::addColumn<double>("scale");
    for (const double scale : {0.83, 1.0, 1.37})
        QTest::addRow("%.2f", scale) << scale;
}

void CanvasTest::screenAndExportAgree() {
    QFETCH(double, scale);
    Project project = document_->project();
    QImage stripes(500, 300, QImage::Format_RGB32);
    for (int y = 0; y < stripes.height(); ++y)
        std::fill_n(reinterpret_cast<QRgb*>(stripes.scanLine(y)), stripes.width(),
                    qRgb(y % 256, y * 7 % 256, 90));
    project.images.append(testing::imageOf(stripes));
    Card& card = project.journeys[0].cards[0];
    card.image = project.images.last().id;
    card.text += QString::fromUtf8(" 😀");
    document_->perform("Add image", project);
    canvas_->zoomTo(scale);
    canvas_->select(Selection());
    // Where no headings stand still over the map.
    canvas_->horizontalScrollBar()->setValue(0);
    canvas_->verticalScrollBar()->setValue(0);
    const QImage screen = canvas_->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    ExportOptions options;
    options.scale = scale;
    const QImage file = QImage::fromData(exportPng(document_->project(), journey().id, options).pages.first())
                            .convertToFormat(QImage::Format_RGB32);
    const QPointF corner = canvas_->toView({});
    QCOMPARE(corner, QPointF(corner.toPoint())); // whole pixels, or the pictures could not be compared
    const QRect common = QRect(corner.toPoint(), file.size()) & screen.rect();
    QVERIFY(common.width() > 1500 && common.height() > 1400);
    const int worst = worstDifference(screen, file, corner.toPoint(), common);
    QVERIFY2(worst <= 2, qPrintable(QString("differ by %1 levels").arg(worst)));
}

void CanvasTest::anotherViewLeavesZoomAndSelection() {
    canvas_->resize(700, 500);
    canvas_->zoomTo(1.3);
    const Selection card(cardWith("Price page").id);
    canvas_->select(card);
    const QPointF before = canvas_->viewRect(card).topLeft();
    canvas_->setView({.density = Density::compact});
    QCOMPARE(canvas_->zoom(), 1.3);
    QCOMPARE(canvas_->selection(), card);
    const QPointF moved = canvas_->viewRect(card).topLeft() - before;
    QVERIFY2(moved.manhattanLength() <= 2, qPrintable(QString("%1 %2").arg(moved.x()).arg(moved.y())));
    canvas_->setView({.lanes = {LaneKind::experience}});
    QVERIFY(canvas_->viewRect(card).isNull());
    QCOMPARE(canvas_->selection(), card);
}

void CanvasTest::theDarkThemeDarkensTheBoard() {
    const auto corner = [this] { return canvas_->viewport()->grab().toImage().pixelColor(2, 2); };
    const auto paper = [this] {
        const QPoint at = canvas_->toView({4, 4}).toPoint();
        return canvas_->viewport()->grab().toImage().pixelColor(at);
    };
    QVERIFY(corner().lightness() > 200);
    canvas_->setView({.theme = ThemeName::dark});
    QVERIFY(paper().lightness() < 60);
    QVERIFY(corner().lightness() < paper().lightness());
    canvas_->setView({});
    QVERIFY(corner().lightness() > 200);
}

void CanvasTest::aNewPointIsThatOfThePersonaInFront() {
    const Id<Persona> other = journey().personas[1];
    canvas_->setView({.personas = {other}});
    const auto value = [&](Id<Persona> persona) -> std::optional<double> {
        const Curve* curve = findCurve(journey(), persona, Dimension::emotional, CurveRole::realised);
        const CurvePoint* point = curve ? currentPoint(journey(), curve->id, journey().steps[2].id) : nullptr;
        return point ? std::optional(point->value) : std::nullopt;
    };
    const auto others = value(other), ours = value(journey().personas[0]);
    const auto lane = std::ranges::find(journey().lanes, LaneKind::experience, &Lane::kind);
    const QRectF rect = canvas_->viewRect(lane->id);
    const QPoint at(int(canvas_->toView({canvas_->view().layout().centre({2}), 0}).x()),
                    int(rect.top() + rect.height() * 0.8));
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(value(other) != others);
    QVERIFY(value(journey().personas[0]) == ours);
}

void CanvasTest::anEditIsSeenAtOnce_data() {
    QTest::addColumn<bool>("all");
    QTest::newRow("a part in view") << false;
    QTest::newRow("all in view") << true;
}

void CanvasTest::anEditIsSeenAtOnce() {
    QFETCH(bool, all);
    const auto shown = [](Canvas& canvas) {
        QApplication::processEvents();
        return canvas.screen()->grabWindow(canvas.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    const auto prepare = [&](Canvas& canvas) {
        canvas.resize(1000, 800);
        canvas.select({});
        all ? canvas.zoomToFit() : canvas.zoomTo(1);
        canvas.horizontalScrollBar()->setValue(0);
        canvas.verticalScrollBar()->setValue(0);
        return shown(canvas);
    };
    const QImage before = prepare(*canvas_);
    Project project = document_->project();
    const auto& lanes = project.journeys.first().lanes;
    for (Card& card : project.journeys.first().cards) {
        if (card.lane == std::ranges::find(lanes, LaneKind::contacts, &Lane::kind)->id &&
            !card.text.isEmpty()) {
            card.text = "Other";
            break;
        }
    }
    document_->perform("Edit", project);
    const QImage after = shown(*canvas_);
    Canvas fresh(*document_);
    fresh.setJourney(journey().id);
    fresh.show();
    const QImage anew = prepare(fresh);
    QVERIFY(worstDifference(after, before, {}, after.rect()) > 2);
    QVERIFY(worstDifference(after, anew, {}, after.rect()) <= 2);
}

void CanvasTest::whatIsScrolledIsAsIfPainted() {
    canvas_->resize(700, 500);
    canvas_->zoomTo(1.37);
    const auto shown = [this] {
        QApplication::processEvents();
        return canvas_->screen()
            ->grabWindow(canvas_->winId())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    };
    shown();
    for (const QPoint step : {QPoint(37, 0), QPoint(0, 53), QPoint(-11, -7), QPoint(300, 200)}) {
        canvas_->horizontalScrollBar()->setValue(canvas_->horizontalScrollBar()->value() + step.x());
        canvas_->verticalScrollBar()->setValue(canvas_->verticalScrollBar()->value() + step.y());
        const QImage scrolled = shown();
        canvas_->viewport()->update();
        const QImage painted = shown();
        QCOMPARE(scrolled.size(), QSize(700, 500));
        // Qt puts letters that begin left of a window a fraction of a pixel elsewhere.
        const int worst = worstDifference(scrolled, painted, {}, scrolled.rect().adjusted(16, 0, 0, 0));
        QVERIFY2(worst <= 2, qPrintable(QString("differ by %1 levels").arg(worst)));
    }
}

QTEST_MAIN(CanvasTest)
#include "canvas_test.moc"
