#include "ui/actions/actions.h"
#include "ui/actions/key_choices.h"

#include <QApplication>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace touchline;

class KeyChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { forgetAllKeys(); }
    void namesOfCommandsDiffer();
    void withoutChoicesTheTableHolds();
    void aChosenKeyCountsInAllWindowsAndInNewOnes();
    void aChosenKeyIsTakenFromAnyOther();
    void conflictsAreSaid();
    void standardKeysComeBack();

private:
    static const CommandRow& row(Command command) {
        return *std::ranges::find(commandTable(), command, &CommandRow::command);
    }
};

void KeyChoicesTest::namesOfCommandsDiffer() {
    QSet<QString> names;
    for (const CommandRow& row : commandTable())
        names.insert(nameOf(row));
    QCOMPARE(names.size(), commandTable().size());
}

void KeyChoicesTest::withoutChoicesTheTableHolds() {
    const auto keys = keysInUse();
    for (const CommandRow& row : commandTable())
        QCOMPARE(keys[row.command], keysOf(row));
}

void KeyChoicesTest::aChosenKeyCountsInAllWindowsAndInNewOnes() {
    QWidget first, second;
    const Actions here(&first), there(&second);
    chooseKeys(row(Command::zoomIn), {QKeySequence("Ctrl+I")});
    for (const Actions* actions : {&here, &there})
        QCOMPARE((*actions)[Command::zoomIn].shortcuts(), {QKeySequence("Ctrl+I")});
    QWidget third;
    QCOMPARE(Actions(&third)[Command::zoomIn].shortcuts(), {QKeySequence("Ctrl+I")});
    chooseKeys(row(Command::zoomIn), {});
    QVERIFY(here[Command::zoomIn].shortcuts().isEmpty());
}

void KeyChoicesTest::aChosenKeyIsTakenFromAnyOther() {
    chooseKeys(row(Command::zoomIn), {QKeySequence("Ctrl+S")});
    const auto keys = keysInUse();
    QVERIFY(keys[Command::zoomIn].contains(QKeySequence("Ctrl+S")));
    QVERIFY(!keys[Command::save].contains(QKeySequence("Ctrl+S")));
}

void KeyChoicesTest::conflictsAreSaid() {
    const CommandRow& zoom = row(Command::zoomIn);
    QVERIFY(keyConflict(zoom, QKeySequence("Ctrl+S")).contains("Save"));
    QVERIFY(!keyConflict(zoom, QKeySequence("A")).isEmpty());
    QVERIFY(!keyConflict(zoom, QKeySequence("Shift+Tab")).isEmpty());
    QVERIFY(!keyConflict(zoom, QKeySequence("Ctrl+Left")).isEmpty());
    QVERIFY(keyConflict(zoom, QKeySequence("Ctrl++")).isEmpty());
    QVERIFY(keyConflict(zoom, QKeySequence("Ctrl+Alt+Z")).isEmpty());
    QVERIFY(keyConflict(zoom, QKeySequence("F12")).isEmpty());
}

void KeyChoicesTest::standardKeysComeBack() {
    chooseKeys(row(Command::zoomIn), {QKeySequence("Ctrl+I")});
    forgetKeys(row(Command::zoomIn));
    QCOMPARE(keysInUse()[Command::zoomIn], keysOf(row(Command::zoomIn)));
}

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setOrganizationName("touchline-test");
    QApplication::setApplicationName("key_choices_test");
    KeyChoicesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "key_choices_test.moc"
