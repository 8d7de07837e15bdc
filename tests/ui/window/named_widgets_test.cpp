#include "core/file/project_json.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"
#include "ui/dialogs/library_dialog.h"
#include "ui/look/look.h"
#include "ui/panels/gap_panel.h"
#include "ui/panels/inspector.h"
#include "ui/window/jump.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

/// Whatever can have the keys says what it is, and can be reached and left by keys.
class NamedWidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theWindowIsNamed();
    void theInspectorIsNamedForEachKind();
    void theGapsAreNamedAndTakeTheKeys();
    void dialogsAreNamed_data();
    void dialogsAreNamed();
    void theLibraryIsNamed();
    void theFindBarAndThePaletteAreNamed();
    void f6ReachesEachPaneAndLeavesIt();
    void tabFromThePanesReachesEverything();
    void whatHasTheKeysShowsIt();

private:
    const Journey& journey() const { return window_->document().project().journeys.first(); }
    void run(Command command) { window_->actions()[command].trigger(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    QTemporaryDir folder_;
    QPointer<MainWindow> window_;
};

namespace {

/// Whether the user can bring the keys there; parts of a widget that get them from it are no place of their
/// own.
bool canHaveKeys(const QWidget& widget) {
    const bool isPart = widget.focusProxy() && widget.focusProxy() == widget.parentWidget();
    return widget.focusPolicy() & Qt::TabFocus && !isPart && !widget.objectName().startsWith("qt_");
}

QList<QWidget*> keyPlaces(QWidget& root) {
    QList<QWidget*> places;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        // The list of a combo box is a window of its own.
        if (widget->window() == root.window() && canHaveKeys(*widget))
            places.append(widget);
    }
    return places;
}

QString nameOf(QWidget* widget) {
    // On Unix Qt tells the text of a combo box for its name; its label or description says what it is.
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(box);
        const auto labels = access->relations(QAccessible::Label);
        return labels.isEmpty() ? access->text(QAccessible::Description)
                                : labels.first().first->text(QAccessible::Name);
    }
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QString pathOf(const QWidget* widget) {
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(widget->metaObject()->className());
    return path.join(" > ");
}

QStringList nameless(QWidget& root) {
    QStringList paths;
    for (QWidget* widget : keyPlaces(root)) {
        if (nameOf(widget).isEmpty())
            paths.append(pathOf(widget));
    }
    return paths;
}

#define NONE(list) QVERIFY2((list).isEmpty(), qPrintable((list).join('\n')))
#define ALL_NAMED(root) NONE(nameless(root))

} // namespace

void NamedWidgetsTest::init() {
    window_ = new MainWindow;
    const QString file = folder_.filePath("sample.journey");
    window_->document().start(fromJson(resourceBytes("samples/moving-house", "en")));
    window_->document().saveAs(file);
    window_->show();
    window_->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowActive(window_));
}

void NamedWidgetsTest::cleanup() {
    delete window_;
}

void NamedWidgetsTest::theWindowIsNamed() {
    QVERIFY(keyPlaces(*window_).size() > 10);
    ALL_NAMED(*window_);
}

void NamedWidgetsTest::theInspectorIsNamedForEachKind() {
    const auto lane = std::ranges::find(journey().lanes, LaneKind::experience, &Lane::kind);
    for (const Selection& selection :
         QList<Selection>{journey().id, journey().stages.first().id, journey().steps.first().id,
                          journey().lanes.first().id, lane->id, journey().cards.first().id,
                          journey().points.first().id, Selection(lane->id, journey().steps.first().id)}) {
        window_->canvas().select(selection);
        ALL_NAMED(window_->inspector());
    }
}

void NamedWidgetsTest::theGapsAreNamedAndTakeTheKeys() {
    QAction& gaps = window_->actions()[Command::showGaps];
    window_->actions()[Command::showInspector].setChecked(false);
    gaps.trigger();
    QVERIFY(window_->gaps().isVisible() && window_->gaps().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!window_->inspector().isVisible());
    ALL_NAMED(window_->gaps());
    auto* tabs = window_->gaps().window()->findChild<QTabBar*>();
    QTest::keyClick(tabs, Qt::Key_Left);
    QVERIFY(window_->inspector().isVisible() && !gaps.isChecked());
}

void NamedWidgetsTest::dialogsAreNamed_data() {
    QTest::addColumn<Command>("command");
    QTest::newRow("project details") << Command::projectDetails;
    QTest::newRow("views") << Command::editViews;
    QTest::newRow("export") << Command::exportMap;
    QTest::newRow("hands") << Command::tally;
    QTest::newRow("measurements") << Command::measurements;
    QTest::newRow("keys") << Command::showKeys;
    QTest::newRow("about") << Command::about;
}

void NamedWidgetsTest::dialogsAreNamed() {
    QFETCH(Command, command);
    window_->document().perform("Add view", [this] {
        Project project = window_->document().project();
        project.views.append({.id = Id<View>::create(), .name = "Board"});
        return project;
    }());
    window_->canvas().select(journey().steps.first().id);
    run(command);
    auto* dialog = window_->findChild<QDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!keyPlaces(*dialog).isEmpty());
    ALL_NAMED(*dialog);
    QVERIFY(!dialog->windowTitle().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window_->findChild<QDialog*>());
}

void NamedWidgetsTest::theLibraryIsNamed() {
    for (int book = 0; book < books; ++book) {
        openBook(*window_, Book(book));
        auto* dialog = window_->findChild<LibraryDialog*>();
        QVERIFY(dialog);
        ALL_NAMED(*dialog);
        delete dialog;
    }
}

void NamedWidgetsTest::theFindBarAndThePaletteAreNamed() {
    run(Command::findAndReplace);
    ALL_NAMED(*window_);
    run(Command::runAnything);
    ALL_NAMED(*window_);
}

void NamedWidgetsTest::f6ReachesEachPaneAndLeavesIt() {
    window_->canvas().setFocus();
    QSet<QWidget*> panes;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!panes.contains(QApplication::focusWidget()));
        panes.insert(QApplication::focusWidget());
        press(Qt::Key_F6);
    }
    QCOMPARE(panes.size(), 5);
    QCOMPARE(QApplication::focusWidget(), &window_->canvas());
    // Escape leads out of the map too: first from what is selected, then to the next pane.
    window_->canvas().select(journey().steps.first().id);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(QApplication::focusWidget() != &window_->canvas());
}

void NamedWidgetsTest::tabFromThePanesReachesEverything() {
    window_->canvas().select(journey().steps.first().id);
    window_->canvas().setFocus();
    QSet<QWidget*> reached{&window_->canvas()};
    for (int pane = 0; pane < 5; ++pane) {
        press(Qt::Key_F6);
        QWidget* begin = QApplication::focusWidget();
        // The map keeps Tab for its own cells.
        while (QApplication::focusWidget() != &window_->canvas() &&
               !reached.contains(QApplication::focusWidget())) {
            reached.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        begin->setFocus();
    }
    QStringList missed;
    for (QWidget* widget : keyPlaces(*window_)) {
        if (widget->isVisible() && widget->isEnabled() && !reached.contains(widget))
            missed.append(pathOf(widget) + ": " + nameOf(widget));
    }
    NONE(missed);
}

void NamedWidgetsTest::whatHasTheKeysShowsIt() {
    window_->canvas().select(journey().steps.first().id);
    window_->setAttribute(Qt::WA_KeyboardFocusChange); // as after Tab
    for (QWidget* widget : keyPlaces(*window_)) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        widget->clearFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = widget->grab().toImage();
        QVERIFY2(with != without, qPrintable(pathOf(widget) + ": " + nameOf(widget)));
    }
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("named_widgets_test");
    applyLook();
    NamedWidgetsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "named_widgets_test.moc"
