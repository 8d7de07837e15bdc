#include "core/edits/views.h"
#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/views_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/radio_menu.h"
#include "ui/window/view_boxes.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>

using namespace touchline;

/// Choosing a view in the window, by the boxes of its tool bar, its menus and its keys.
class ViewBoxesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBoxesNameWhatIsShown();
    void aViewIsChosenInTheBox();
    void thePersonaInFrontIsChosenInTheBox();
    void onePersonaIsNoChoice();
    void theLastEntryOpensTheViews();
    void menusAndKeysChooseToo();
    void oneEntryOfEachMenuIsMarked();
    void whatIsShownIsKeptUnderAName();
    void typingIsFinishedBeforeTheViewChanges();
    void theExportBeginsWithWhatIsShown();
    void whatIsNewIsInSight();

private:
    const Project& project() const { return window_->document().project(); }
    QComboBox& box(int place) const { return *boxes()->findChildren<QComboBox*>().at(place); }
    ViewBoxes* boxes() const { return window_->findChild<ViewBoxes*>(); }
    void pick(QComboBox& box, const QString& text) {
        const int place = box.findText(text);
        QVERIFY(place >= 0);
        box.setFocus();
        box.showPopup();
        box.setCurrentIndex(place);
        emit box.activated(place);
        box.hidePopup();
    }
    void press(int key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&window_->canvas(), Qt::Key(key), modifiers);
    }
    void run(Command command) {
        QVERIFY(window_->actions()[command].isEnabled());
        window_->actions()[command].trigger();
    }

    QPointer<MainWindow> window_;
};

void ViewBoxesTest::init() {
    window_ = new MainWindow;
    window_->document().start(fromJson(resourceBytes("samples/moving-house", "en")));
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->canvas().setFocus();
}

void ViewBoxesTest::cleanup() {
    delete window_;
}

void ViewBoxesTest::theBoxesNameWhatIsShown() {
    QCOMPARE(box(0).currentText(), "Full");
    QStringList texts;
    for (int i = 0; i < box(0).count(); ++i)
        texts.append(box(0).itemText(i));
    // The project has a Management of its own; the lines have no text.
    QCOMPARE(texts, QStringList({"Full", "", "Whole team", "Management", "Customer and employee",
                                 "Noor and Henk", "", "Edit views…"}));
    QCOMPARE(box(1).currentText(), "Noor Visser");
    window_->document().perform("rename", renameView(project(), project().views[0].id, "The team"));
    QVERIFY(box(0).findText("The team") > 0);
}

void ViewBoxesTest::aViewIsChosenInTheBox() {
    Canvas& canvas = window_->canvas();
    canvas.zoomTo(0.8);
    const Id<Step> step = project().journeys.first().steps[2].id;
    canvas.select(step);
    const qsizetype lanes = canvas.view().layout().lanes.size();
    pick(box(0), "Management");
    QCOMPARE(box(0).currentText(), "Management");
    QVERIFY(canvas.view().layout().lanes.size() < lanes);
    QCOMPARE(canvas.zoom(), 0.8);
    QCOMPARE(canvas.selection(), Selection(step));
    QVERIFY(!window_->isWindowModified());
    pick(box(0), "Full");
    QCOMPARE(canvas.view().layout().lanes.size(), lanes);
}

void ViewBoxesTest::thePersonaInFrontIsChosenInTheBox() {
    QVERIFY(box(1).isEnabled());
    const QString other = box(1).itemText(1);
    pick(box(1), other);
    QCOMPARE(box(1).currentText(), other);
    QCOMPARE(window_->shown().inFront(), project().journeys.first().personas[1]);
    QVERIFY(!window_->isWindowModified());
}

void ViewBoxesTest::onePersonaIsNoChoice() {
    for (const Journey& journey : project().journeys) {
        window_->showJourney(journey.id);
        QCOMPARE(box(1).isEnabled(), journey.personas.size() > 1);
        QCOMPARE(box(1).count(), journey.personas.size());
    }
}

void ViewBoxesTest::theLastEntryOpensTheViews() {
    pick(box(0), "Edit views…");
    QVERIFY(window_->findChild<ViewsDialog*>());
    QCOMPARE(box(0).currentText(), "Full");
}

void ViewBoxesTest::menusAndKeysChooseToo() {
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(box(0).currentText(), "Whole team");
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window_->shown().view().theme, ThemeName::dark);
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(window_->shown().view().density, Density::compact);
    // What is marked already is picked again, and stays marked.
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(window_->shown().view().density, Density::compact);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window_->shown().view().theme, ThemeName::light);
    run(Command::updateView);
    QCOMPARE(project().views.first().density, Density::compact);
    QVERIFY(!window_->actions()[Command::updateView].isEnabled());
}

void ViewBoxesTest::oneEntryOfEachMenuIsMarked() {
    for (const QString view : {"Full", "Whole team", "Management"}) {
        pick(box(0), view);
        const auto menus = window_->findChildren<RadioMenu*>();
        QCOMPARE(menus.size(), 5); // one is about the window
        for (const RadioMenu* menu : menus) {
            int marked = 0;
            for (const QAction* entry : menu->actions())
                marked += entry->isChecked();
            QCOMPARE(marked, 1);
        }
    }
}

void ViewBoxesTest::whatIsShownIsKeptUnderAName() {
    const qsizetype before = project().views.size();
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    run(Command::keepView);
    auto* dialog = window_->findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setTextValue("Projector");
    dialog->accept();
    QCOMPARE(project().views.last().name, "Projector");
    QCOMPARE(project().views.last().theme, ThemeName::dark);
    QCOMPARE(box(0).currentText(), "Projector");
    run(Command::undo);
    QCOMPARE(project().views.size(), before);
    QVERIFY(!window_->actions()[Command::undo].isEnabled());
    QCOMPARE(box(0).currentText(), "Full");
    QCOMPARE(window_->shown().view().theme, ThemeName::dark);
}

void ViewBoxesTest::typingIsFinishedBeforeTheViewChanges() {
    const Id<Step> step = project().journeys.first().steps.first().id;
    window_->canvas().select(step);
    window_->canvas().editSelection("I move");
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(find(project(), step)->title, "I move");
}

void ViewBoxesTest::theExportBeginsWithWhatIsShown() {
    pick(box(0), "Whole team");
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    run(Command::exportMap);
    const ExportOptions options = window_->findChild<ExportDialog*>()->options();
    QCOMPARE(options.view.id, project().views.first().id);
    QCOMPARE(options.view.density, Density::wall);
    // The dark board is for the screen.
    QCOMPARE(options.view.theme, ThemeName::light);
}

void ViewBoxesTest::whatIsNewIsInSight() {
    Canvas& canvas = window_->canvas();
    pick(box(0), "Noor and Henk");
    canvas.select(project().journeys.first().steps[1].id);
    run(Command::insertStep);
    QCOMPARE(box(0).currentText(), "Noor and Henk");
    run(Command::insertCard);
    QCOMPARE(box(0).currentText(), "Full");
    QVERIFY(canvas.selection().card());
    QVERIFY(!canvas.viewRect(canvas.selection()).isNull());
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    application.setOrganizationName("touchline-test");
    application.setApplicationName("view_boxes_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ViewBoxesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "view_boxes_test.moc"
