#include "ui/canvas/canvas.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

/// One walk through the editor as its user takes it, with keys and mouse alone.
class WalkTest : public QObject {
    Q_OBJECT

private slots:
    void aMapIsMadeUndoneRedoneSavedAndReopened();

private:
    static Project emptyMap();
    void type(const QString& text);
    void insert(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& title);
    int lane(LaneKind kind) const;
    QPoint place(int lane, int column, double fromTop) const;
    void addCard(LaneKind kind, int column, const QString& text);
    QPoint valuePlace(int column, double value) const;
    void drag(QPoint from, QPoint to);

    MainWindow* window_ = nullptr;
    Canvas* canvas_ = nullptr;
};

Project WalkTest::emptyMap() {
    Project project;
    Persona persona;
    persona.id = Id<Persona>::create();
    persona.name = "Noor";
    project.library.personas.append(persona);
    Journey journey;
    journey.id = Id<Journey>::create();
    journey.title = "I am moving house";
    journey.personas.append(persona.id);
    for (const LaneKind kind :
         {LaneKind::steps, LaneKind::contacts, LaneKind::thoughts, LaneKind::experience}) {
        Lane lane;
        lane.id = Id<Lane>::create();
        lane.kind = kind;
        journey.lanes.append(lane);
    }
    project.journeys.append(journey);
    return project;
}

void WalkTest::type(const QString& text) {
    auto* editor = qobject_cast<InPlaceEditor*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

void WalkTest::insert(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& title) {
    QTest::keyClick(window_, key, modifiers);
    type(title);
}

int WalkTest::lane(LaneKind kind) const {
    const QList<LaneContent>& lanes = canvas_->view().layout().lanes;
    for (int i = 0; i < lanes.size(); ++i) {
        if (lanes[i].kind == kind)
            return i;
    }
    return -1;
}

QPoint WalkTest::place(int lane, int column, double fromTop) const {
    const MapView& view = canvas_->view();
    const QRectF rect = view.layout().laneRect(view.page(), view.page().strips.first(), lane);
    return canvas_->toView({view.layout().columnCentre(column), rect.top() + fromTop}).toPoint();
}

void WalkTest::addCard(LaneKind kind, int column, const QString& text) {
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, place(lane(kind), column, 6));
    type(text);
}

QPoint WalkTest::valuePlace(int column, double value) const {
    const int at = lane(LaneKind::experience);
    return place(at, column, experienceY(*canvas_->view().layout().lanes[at].experience, value));
}

void WalkTest::drag(QPoint from, QPoint to) {
    QTest::mousePress(canvas_->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas_->viewport(), (from + to) / 2);
    QTest::mouseMove(canvas_->viewport(), to);
    QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, {}, to);
}

void WalkTest::aMapIsMadeUndoneRedoneSavedAndReopened() {
    window_ = new MainWindow;
    canvas_ = &window_->canvas();
    Document& document = window_->document();
    const Project start = emptyMap();
    document.start(start);
    window_->resize(1600, 1000);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    canvas_->zoomTo(1);

    insert(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier, "Keys in sight");
    insert(Qt::Key_T, Qt::ControlModifier, "I realise energy must be arranged");
    insert(Qt::Key_T, Qt::ControlModifier, "I compare suppliers");
    insert(Qt::Key_T, Qt::ControlModifier, "I sign up");
    const auto journey = [&]() -> const Journey& { return document.project().journeys.first(); };
    QCOMPARE(journey().stages.size(), 1);
    QCOMPARE(journey().stages.first().title, QString("Keys in sight"));
    QCOMPARE(journey().steps.size(), 3);
    QCOMPARE(journey().steps[2].title, QString("I sign up"));

    addCard(LaneKind::contacts, 0, "Checklist");
    addCard(LaneKind::thoughts, 1, "Everyone says they are the cheapest");
    QCOMPARE(journey().cards.size(), 2);
    QCOMPARE(journey().cards[1].text, QString("Everyone says they are the cheapest"));
    QCOMPARE(journey().cards[1].step, journey().steps[1].id);

    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, valuePlace(0, 1));
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, valuePlace(1, 1));
    QCOMPARE(journey().points.size(), 2);
    drag(valuePlace(0, 1), valuePlace(0, -1.5));
    drag(valuePlace(1, 1), valuePlace(1, 2));
    QCOMPARE(journey().points[0].value, -1.5);
    QCOMPARE(journey().points[1].value, 2.0);

    const Project made = document.project();
    int steps = 0;
    while (document.canUndo() && steps < 100) {
        QTest::keyClick(window_, Qt::Key_Z, Qt::ControlModifier);
        ++steps;
    }
    QVERIFY(document.project() == start);
    while (document.canRedo() && steps < 200) {
        QTest::keyClick(window_, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        ++steps;
    }
    QVERIFY(document.project() == made);

    QTemporaryDir folder;
    document.saveAs(folder.filePath("walk.journey"));
    QVERIFY(!document.isModified());
    window_->openFile(folder.filePath("walk.journey"));
    QVERIFY(document.project() == made);
    QVERIFY(!document.canUndo());
    window_->close();
}

QTEST_MAIN(WalkTest)
#include "walk_test.moc"
