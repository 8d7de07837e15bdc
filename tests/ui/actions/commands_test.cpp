#include "ui/actions/command.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace touchline;

class CommandsTest : public QObject {
    Q_OBJECT

private slots:
    void noTwoCommandsShareAKey();
    void everyKeyIsUnderstood();
    void everyCommandAppearsOnce();
    void deleteIsNotDuplicate();
};

void CommandsTest::noTwoCommandsShareAKey() {
    // New has its key in the menu of templates.
    QHash<QString, QString> owners{{"Ctrl+N", "New"}};
    for (const CommandRow& row : commandTable()) {
        for (const QKeySequence& key : keysOf(row)) {
            const QString name = key.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(name), qPrintable(name + ": " + owners.value(name) + ", " + row.text));
            owners.insert(name, row.text);
        }
    }
    QVERIFY(owners.size() > 20);
}

void CommandsTest::everyKeyIsUnderstood() {
    for (const CommandRow& row : commandTable()) {
        for (const QKeySequence& key : keysOf(row)) {
            QCOMPARE(key.count(), 1);
            QVERIFY2(key[0].key() != Qt::Key_unknown && key[0].key() != 0, row.keys);
        }
    }
}

void CommandsTest::everyCommandAppearsOnce() {
    QSet<int> seen;
    for (const CommandRow& row : commandTable()) {
        QVERIFY2(!seen.contains(int(row.command)), row.text);
        seen.insert(int(row.command));
    }
    QCOMPARE(seen.size(), int(Command::about) + 1);
}

void CommandsTest::deleteIsNotDuplicate() {
    for (const CommandRow& row : commandTable()) {
        if (row.command == Command::remove)
            QCOMPARE(keysOf(row),
                     QList<QKeySequence>({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}));
    }
}

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
