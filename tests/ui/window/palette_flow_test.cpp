#include "ui/actions/key_choices.h"
#include "ui/actions/menu_actions.h"
#include "ui/canvas/canvas.h"
#include "ui/dialogs/library_dialog.h"
#include "ui/search/palette.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace touchline;

class PaletteFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete window_; }
    void everyCommandIsInTheMenus();
    void everythingInTheMenusIsInThePalette();
    void noTwoEntriesOfAMenuShareALetter_data();
    void noTwoEntriesOfAMenuShareALetter();
    void otherWordsFindCommands_data();
    void otherWordsFindCommands();
    void enterRunsAndGivesTheFocusBack();
    void whatCannotBeDoneNowDoesNothing();
    void whatWasChosenLastComesFirst();
    void thingsOfTheProjectAreGoneTo();
    void arrowsPickAndEscapeCloses();
    void noKeysLeakOut();

private:
    void open() {
        window_->actions()[Command::runAnything].trigger();
        QVERIFY(palette());
    }
    Palette* palette() const {
        for (auto* palette : window_->findChildren<Palette*>()) {
            if (!palette->isHidden())
                return palette;
        }
        return nullptr;
    }
    QLineEdit* line() const { return palette()->findChild<QLineEdit*>(); }
    QListWidget* list() const { return palette()->findChild<QListWidget*>(); }
    QStringList offered() const {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts.append(list()->item(row)->text());
        return texts;
    }

    QPointer<MainWindow> window_;
};

void PaletteFlowTest::init() {
    QSettings().clear();
    window_ = new MainWindow;
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    window_->canvas().setFocus();
}

void PaletteFlowTest::everyCommandIsInTheMenus() {
    QSet<QAction*> inMenus;
    for (const MenuAction& one : menuActions(*window_->menuBar()))
        inMenus.insert(one.action);
    for (const CommandRow& row : commandTable())
        QVERIFY2(inMenus.contains(&window_->actions()[row.command]), row.text);
}

void PaletteFlowTest::everythingInTheMenusIsInThePalette() {
    QStringList wanted;
    for (const MenuAction& one : menuActions(*window_->menuBar()))
        wanted.append(withoutMnemonic(one.action->text()));
    wanted.removeAll(withoutMnemonic(window_->actions()[Command::runAnything].text()));
    open();
    QCOMPARE(offered(), wanted);
    QVERIFY(wanted.contains("Sample: moving house"));
    QVERIFY(wanted.contains("Dark, for the screen"));
    QVERIFY(wanted.size() > commandTable().size() + 30);
}

void PaletteFlowTest::noTwoEntriesOfAMenuShareALetter_data() {
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << "en";
    QTest::addRow("Dutch") << "nl";
}

void PaletteFlowTest::noTwoEntriesOfAMenuShareALetter() {
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load("touchline_" + language, ":/translations"));
    QApplication::installTranslator(&translator);
    delete window_;
    window_ = new MainWindow;
    const auto letter = [](const QString& text) {
        const qsizetype at = QString(text).replace("&&", "  ").indexOf(u'&');
        return at < 0 ? QChar() : text[at + 1].toLower();
    };
    QList<QList<QAction*>> menus{window_->menuBar()->actions()};
    for (QMenu* menu : window_->menuBar()->findChildren<QMenu*>()) {
        emit menu->aboutToShow();
        menus.append(menu->actions());
    }
    QVERIFY(menus.size() > 8);
    for (const QList<QAction*>& entries : std::as_const(menus)) {
        QHash<QChar, QString> owners;
        for (const QAction* entry : entries) {
            const QChar key = letter(entry->text());
            if (key.isNull())
                continue;
            QVERIFY2(!owners.contains(key), qPrintable(entry->text() + ", " + owners.value(key)));
            owners.insert(key, entry->text());
        }
    }
}

void PaletteFlowTest::otherWordsFindCommands_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addRow("klantreis") << "klantreis"
                               << "New Customer Journey";
    QTest::addRow("touchpoint") << "touchpoint"
                                << "Card";
    QTest::addRow("swimlane") << "swimlane pain"
                              << "Pains";
    QTest::addRow("menu and entry") << "theme dark"
                                    << "Dark, for the screen";
    QTest::addRow("letters") << "zmin"
                             << "Zoom In";
}

void PaletteFlowTest::otherWordsFindCommands() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    open();
    line()->setText(typed);
    QVERIFY2(offered().contains(text), qPrintable(offered().join(", ")));
}

void PaletteFlowTest::enterRunsAndGivesTheFocusBack() {
    const qsizetype before = window_->document().project().journeys.size();
    open();
    QCOMPARE(QApplication::focusWidget(), line());
    line()->setText("new employee");
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(window_->document().project().journeys.size(), before + 1);
    QVERIFY(!palette());
    QVERIFY(window_->canvas().isAncestorOf(QApplication::focusWidget()));
}

void PaletteFlowTest::whatCannotBeDoneNowDoesNothing() {
    open();
    line()->setText("redo");
    QVERIFY(offered().first() == "Redo");
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(palette());
}

void PaletteFlowTest::whatWasChosenLastComesFirst() {
    for (const char* typed : {"zoom in", "actual"}) {
        open();
        line()->setText(typed);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    open();
    QCOMPARE(offered().mid(0, 2), QStringList({"Actual Size", "Zoom In"}));
}

void PaletteFlowTest::thingsOfTheProjectAreGoneTo() {
    for (const MenuAction& one : menuActions(*window_->menuBar())) {
        if (one.action->text().contains("moving house"))
            one.action->trigger();
    }
    const Project& project = window_->document().project();
    const Journey& journey = *std::ranges::find(project.journeys, JourneyKind::employee, &Journey::kind);
    const Step& step = journey.steps.last();
    open();
    line()->setText(step.title);
    QCOMPARE(offered().first(), step.title);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(window_->canvas().journey(), journey.id);
    QCOMPARE(window_->canvas().selection(), Selection(step.id));

    open();
    line()->setText(project.library.personas.first().name);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(window_->findChild<LibraryDialog*>());
}

void PaletteFlowTest::arrowsPickAndEscapeCloses() {
    open();
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 1);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!palette());
    QCOMPARE(QApplication::focusWidget(), &window_->canvas());
}

void PaletteFlowTest::noKeysLeakOut() {
    const Project before = window_->document().project();
    open();
    QTest::keyClick(line(), Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(line(), Qt::Key_Delete);
    QCOMPARE(window_->document().project(), before);
    QVERIFY(palette());
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("palette_flow_test");
    PaletteFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "palette_flow_test.moc"
