#include "core/file/project_json.h"
#include "core/model/problems.h"
#include "tests/support/resource_files.h"
#include "ui/canvas/canvas.h"
#include "ui/window/finish_typing.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <random>

using namespace touchline;

/// Somebody presses anything. TOUCHLINE_MONKEY says how many times, TOUCHLINE_SEED in which way.
class MonkeyTest : public QObject {
    Q_OBJECT

private slots:
    void whateverIsPressedCanBeUndoneAndRedone();

private:
    static constexpr int section = 500;

    int upTo(int highest) { return std::uniform_int_distribution<int>(0, highest)(random_); }
    template <class T>
    const T& anyOf(const QList<T>& list) {
        return list[upTo(int(list.size()) - 1)];
    }
    QPoint place() {
        const QRect room = window_->canvas().viewport()->rect();
        return {upTo(room.width()), upTo(room.height())};
    }
    /// Where keys go now.
    QWidget* target() const {
        for (QWidget* widget : {QApplication::activePopupWidget(), QApplication::focusWidget()}) {
            if (widget)
                return widget;
        }
        return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window_->canvas();
    }
    void act();
    void key();
    void mouse();
    void command();
    void settle();

    QTimer watch_; ///< ends a dialog of Qt's own that waits within an action
    std::mt19937 random_;
    QPointer<MainWindow> window_;
};

void MonkeyTest::key() {
    static const QList<Qt::Key> keys{Qt::Key_Left,   Qt::Key_Right,   Qt::Key_Up,     Qt::Key_Down,
                                     Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return, Qt::Key_F2,
                                     Qt::Key_Home,   Qt::Key_End,     Qt::Key_F6,     Qt::Key_Escape,
                                     Qt::Key_Delete, Qt::Key_Space,   Qt::Key_0,      Qt::Key_1,
                                     Qt::Key_3,      Qt::Key_5,       Qt::Key_A,      Qt::Key_Backspace};
    static const QList<Qt::KeyboardModifiers> modifiers{{},
                                                        {},
                                                        {},
                                                        {},
                                                        Qt::ShiftModifier,
                                                        Qt::ControlModifier,
                                                        Qt::AltModifier,
                                                        Qt::ControlModifier | Qt::ShiftModifier};
    QTest::keyClick(target(), anyOf(keys), anyOf(modifiers));
}

void MonkeyTest::mouse() {
    QWidget* map = window_->canvas().viewport();
    static const QList<Qt::KeyboardModifiers> modifiers{{}, {}, {}, Qt::ShiftModifier, Qt::ControlModifier};
    const Qt::KeyboardModifiers held = anyOf(modifiers);
    switch (upTo(4)) {
    case 0:
        return QTest::mouseDClick(map, Qt::LeftButton, held, place());
    case 1:
    case 2:
        return QTest::mouseClick(map, Qt::LeftButton, held, place());
    default:
        QTest::mousePress(map, Qt::LeftButton, held, place());
        for (int moves = upTo(4); moves >= 0; --moves) {
            const QPoint there = place();
            QMouseEvent event(QEvent::MouseMove, there, map->mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                              held);
            QApplication::sendEvent(map, &event);
            if (upTo(20) == 0)
                key();
        }
        QTest::mouseRelease(map, Qt::LeftButton, held, place());
    }
}

void MonkeyTest::command() {
    using enum Command;
    // Files, printers, other windows and the end are not for it, nor what runs any of them.
    static const QList<Command> left{newWindow, startPage, open,     save,        saveAs,    exportMap,
                                     comesBack, quit,      showKeys, runAnything, fullScreen};
    const CommandRow& row = anyOf(commandTable());
    if (!left.contains(row.command))
        window_->actions()[row.command].trigger();
}

void MonkeyTest::act() {
    watch_.start(1000);
    if (QWidget* above = QApplication::activePopupWidget(); above && upTo(2) > 0)
        return QTest::keyClick(above, Qt::Key_Escape);
    if (QWidget* modal = QApplication::activeModalWidget(); modal && upTo(3) == 0)
        return QTest::keyClick(modal, Qt::Key_Escape);
    switch (upTo(9)) {
    case 0:
    case 1:
    case 2:
        return mouse();
    case 3:
    case 4:
        return command();
    case 5:
        return QTest::keyClicks(target(), "Wait & see <b>");
    default:
        return key();
    }
}

/// Closes all that stands above the window, and ends what is being typed.
void MonkeyTest::settle() {
    for (int tries = 0; tries < 50; ++tries) {
        QWidget* above = QApplication::activePopupWidget();
        for (QDialog* dialog : window_->findChildren<QDialog*>()) {
            if (dialog->isVisible())
                above = dialog;
        }
        if (!above)
            break;
        above->close();
        QCoreApplication::processEvents();
    }
    // What was closed goes, as it would before the next press.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    finishTyping(window_->document());
    window_->canvas().setFocus();
}

void MonkeyTest::whateverIsPressedCanBeUndoneAndRedone() {
    const auto number = [](const char* name, int otherwise) {
        return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
    };
    const int actions = number("TOUCHLINE_MONKEY", 1500);
    const int seed = number("TOUCHLINE_SEED", 1);
    qInfo("seed %d, %d actions", seed, actions);
    random_.seed(seed);
    watch_.setSingleShot(true);
    connect(&watch_, &QTimer::timeout, this, [this] {
        // A menu first, as it holds the keys and the mouse: nobody closes what is below it.
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
            watch_.start(1);
        } else if (QWidget* modal = QApplication::activeModalWidget()) {
            modal->close();
        }
    });
    const Project sample = fromJson(resourceBytes("samples/moving-house", "en"));
    window_ = new MainWindow;
    window_->resize(1366, 768);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->start(sample);
    Document& document = window_->document();
    for (int done = 0; done < actions; done += section) {
        const Project mark = document.project();
        for (int i = 0; i < section; ++i) {
            act();
            if (i % 10 == 0)
                QCoreApplication::processEvents();
            QVERIFY(window_);
        }
        settle();
        const Project present = document.project();
        const QList<Problem> wrong = problems(present);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.isEmpty() ? QString() : wrong.first().place));
        int undone = 0;
        for (; document.canUndo(); ++undone)
            document.undo();
        QVERIFY(document.project() == mark);
        for (; undone > 0; --undone)
            document.redo();
        QVERIFY(document.project() == present);
        const bool isLarge = present.journeys.size() > 12 || present.journeys.value(0).cards.size() > 1500;
        window_->start(isLarge || present.journeys.isEmpty() ? sample : present);
    }
    delete window_;
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("monkey_test");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    MonkeyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "monkey_test.moc"
