#include "tests/app/program.h"

#include <QStringEncoder>

using namespace touchline;

class ImportCommandTest : public QObject {
    Q_OBJECT

private:
    static Ran import(const Program& program, const QByteArray& text, const QStringList& options = {}) {
        program.write("in", text);
        return program.run(QStringList{"import", "in", "-o", "map.journey"} + options);
    }

    static QStringList steps(const Program& program) {
        QStringList titles;
        for (const Step& step : program.project("map.journey").journeys.value(0).steps)
            titles << step.title;
        return titles;
    }

private slots:
    void theFormatIsRecognised_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("mermaid") << QByteArray("journey\n  section S\n    Call: 3: Me\n    Wait: 1: Me\n");
        QTest::newRow("outline") << QByteArray("Moving\n\nS\n  Call\n  Wait\n");
    }

    void theFormatIsRecognised() {
        QFETCH(QByteArray, text);
        const Program program;
        const Ran ran = import(program, text);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        QCOMPARE(steps(program), (QStringList{"Call", "Wait"}));
    }

    void aNamedFormatWins() {
        const Program program;
        QCOMPARE(import(program, "journey\n  Call: 3: Me\n", {"--format", "outline"}).code, 0);
        QCOMPARE(steps(program), QStringList{"Call: 3: Me"});
        QCOMPARE(import(program, "no diagram", {"--format", "mermaid"}).code, 65);
        QCOMPARE(import(program, "no project", {"--format", "json"}).code, 65);
    }

    void everyEncodingIsRead_data() {
        QTest::addColumn<QByteArray>("text");
        const QString text = "journey\n  section S\n    Één café: 3: Me\n";
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16") << QByteArray(utf16.encode(text));
        QTest::newRow("Windows-1252") << text.toLatin1();
    }

    void everyEncodingIsRead() {
        QFETCH(QByteArray, text);
        const Program program;
        QCOMPARE(import(program, text).code, 0);
        QCOMPARE(steps(program), QStringList{"Één café"});
    }

    void theStandardInputIsADash() {
        const Program program;
        const Ran ran = program.run({"import", "-", "-o", "map.journey"}, "journey\n  Call: 3: Me\n");
        QCOMPARE(ran.err, QString());
        QCOMPARE(steps(program), QStringList{"Call"});
    }

    void repairsAreToldWithTheirLineAndAreNoFailure() {
        const Program program;
        const Ran ran = import(program, "journey\n  section S\n    Call: 12: Me\n    Wait: good: Me\n");
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.err.contains(u"touchline: Line 3: "), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"touchline: Line 4: "), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), 2);
    }

    void badInputIsRefusedAndLeavesNothing_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\t\n");
        QTest::newRow("cut JSON") << QByteArray("{\"touchline\": 1, \"project\": {");
        QTest::newRow("JSON of something else") << QByteArray("{\"hello\": 1}");
        QTest::newRow("newer JSON") << QByteArray("{\"touchline\": 99, \"project\": {}}");
        QTest::newRow("a journey that breaks a rule")
            << QByteArray(R"({"touchline": 1, "project": {"journeys": [{"steps": [{"stage": "0"}]}]}})");
    }

    void badInputIsRefusedAndLeavesNothing() {
        QFETCH(QByteArray, text);
        const Program program;
        const Ran ran = import(program, text);
        QCOMPARE(ran.code, 65);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        QCOMPARE(program.files(), QStringList{"in"});
    }

    void missingInputIsNoInput() {
        const Program program;
        for (const QString in : {"missing", ".", "missing/in"}) {
            const Ran ran = program.run({"import", in, "-o", "map.journey"});
            QCOMPARE(ran.code, 66);
            QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        }
        QCOMPARE(program.files(), QStringList());
    }

    void jsonComesBackTheSame() {
        const Program program;
        QCOMPARE(program.run({"new", "--template", "sample", "-o", "1.journey"}).code, 0);
        QCOMPARE(program.run({"export", "1.journey", "-o", "1.json"}).code, 0);
        QCOMPARE(program.run({"import", "1.json", "-o", "2.journey"}).code, 0);
        QCOMPARE(program.run({"export", "2.journey", "-o", "2.json"}).code, 0);
        QCOMPARE(program.read("2.json"), program.read("1.json"));
        QVERIFY(program.project("1.journey") == program.project("2.journey"));
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_command_test.moc"
