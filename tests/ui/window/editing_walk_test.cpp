#include "ui/canvas/canvas.h"
#include "ui/window/main_window.h"
#include "ui/window/open_flow.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

/// Someone makes a journey with nothing but keys and mouse.
class EditingWalkTest : public QObject {
    Q_OBJECT

private slots:
    void aJourneyIsMadeUndoneRedoneSavedAndReopened();

private:
    const Project& project() const { return window_->document().project(); }
    const Journey& journey() const { return *find(project(), canvas().journey()); }
    Canvas& canvas() const { return window_->canvas(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }
    void click(const Selection& selection) {
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {},
                          canvas().viewRect(selection).center().toPoint());
        QCOMPARE(canvas().selection(), selection);
    }
    void drag(const Selection& selection, int up) {
        const QPoint from = canvas().viewRect(selection).center().toPoint();
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, from);
        for (const int share : {4, 2, 1})
            QTest::mouseMove(canvas().viewport(), from - QPoint(0, up / share));
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, from - QPoint(0, up));
    }
    Id<Lane> lane(LaneKind kind) const { return std::ranges::find(journey().lanes, kind, &Lane::kind)->id; }

    QTemporaryDir folder_;
    QPointer<MainWindow> window_;
};

void EditingWalkTest::aJourneyIsMadeUndoneRedoneSavedAndReopened() {
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->resize(1500, 1000);
    canvas().zoomToFit();
    canvas().setFocus();
    const Project before = project();

    // A stage with three steps.
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    type("Looking back");
    const QStringList titles{"I get a letter", "I call about it", "I tell a friend"};
    for (const QString& title : titles) {
        press(Qt::Key_T, Qt::ControlModifier);
        type(title);
    }
    const Stage stage = journey().stages.last();
    QCOMPARE(stage.title, "Looking back");
    const QList<Id<Step>> steps = stepsOf(journey(), stage.id);
    QCOMPARE(steps.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(find(project(), steps[i])->title, titles[i]);

    // Cards in two lanes: the first content lane at a step, and the first step of a lane.
    click(steps[1]);
    press(Qt::Key_Return, Qt::ControlModifier);
    type("Phone");
    const Id<Card> phone = journey().cards.last().id;
    QCOMPARE(find(project(), phone)->text, "Phone");
    QCOMPARE(find(project(), phone)->step, steps[1]);
    canvas().select(lane(LaneKind::thoughts));
    press(Qt::Key_Return, Qt::ControlModifier);
    type("Why me?");
    const auto thought = std::ranges::find(journey().cards, "Why me?", &Card::text)->id;
    QVERIFY(find(project(), thought)->lane != find(project(), phone)->lane);

    // Two points, set in the inspector and dragged on the map.
    QList<Id<CurvePoint>> points;
    for (const Id<Step> step : {steps[0], steps[2]}) {
        click(step);
        const QList<QSlider*> sliders = window_->findChildren<QSlider*>();
        const auto realised = std::ranges::find_if(sliders, [](const QSlider* slider) {
            return slider->accessibleName() == "Realised" && slider->isVisible();
        });
        QVERIFY(realised != sliders.end());
        (*realised)->setFocus();
        press(Qt::Key_Right);
        points.append(journey().points.last().id);
        QCOMPARE(find(project(), points.last())->value, 0.1);
    }
    drag(points[0], 30);
    drag(points[1], -30);
    QVERIFY(find(project(), points[0])->value > 0.4);
    QVERIFY(find(project(), points[1])->value < -0.2);

    // Duplicate and delete by key.
    click(steps[1]);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(stepsOf(journey(), stage.id).size(), 4);
    press(Qt::Key_Delete);
    QCOMPARE(stepsOf(journey(), journey().stages.last().id), steps);

    const Project after = project();
    canvas().setFocus();
    int undone = 0;
    for (; window_->document().canUndo() && undone < 100; ++undone)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project(), before);
    for (int redone = 0; redone < undone; ++redone)
        press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(project(), after);

    // Save: the first time asks for a place.
    press(Qt::Key_S, Qt::ControlModifier);
    auto* dialog = window_->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = folder_.filePath("walk.journey");
    dialog->findChild<QLineEdit*>()->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(window_->document().path(), path);
    QVERIFY(!window_->isWindowModified());
    window_->close();
    QTRY_VERIFY(!window_);

    window_ = new MainWindow;
    openInWindow(*window_, path);
    QTRY_COMPARE(project(), after);
    delete window_;
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("editing_walk_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    EditingWalkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "editing_walk_test.moc"
