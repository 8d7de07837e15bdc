#include "tests/app/program.h"

using namespace touchline;

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void tellsItsVersionAndHelp() {
        const Program program;
        QCOMPARE(program.run({"--version"}).out, QString("touchline " TOUCHLINE_VERSION "\n"));
        const Ran help = program.run({"--help"});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(u"touchline export FILE -o OUT.{png,svg,pdf,json}"));
        QCOMPARE(help.err, QString());
    }

    void everyCommandHasHelp_data() {
        QTest::addColumn<QString>("command");
        for (const char* name : {"new", "import", "export", "info", "insight"})
            QTest::newRow(name) << name;
    }

    void everyCommandHasHelp() {
        QFETCH(QString, command);
        const Ran ran = Program().run({command, "--help"});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.startsWith(QString("Usage: touchline %1 [options]").arg(command)),
                 qPrintable(ran.out));
        QCOMPARE(ran.err, QString());
    }

    void wrongUseIsRefused_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* arguments : {"--bogus",
                                      "map.journey --bogus",
                                      "new",
                                      "new -o",
                                      "new -o -",
                                      "new -o --template",
                                      "new -o map.png",
                                      "new -o map",
                                      "new extra -o map.journey",
                                      "new --bogus -o map.journey",
                                      "new --template nothing -o map.journey",
                                      "new --language xx -o map.journey",
                                      "import",
                                      "import in.mmd",
                                      "import in.mmd more.mmd -o map.journey",
                                      "import in.mmd --format word -o map.journey",
                                      "import in.mmd -o map.pdf",
                                      "export",
                                      "export map.journey",
                                      "export map.journey -o out.bmp",
                                      "export map.journey -o out",
                                      "export map.journey -o out.png --scale 0",
                                      "export map.journey -o out.png --scale -1",
                                      "export map.journey -o out.png --scale 17",
                                      "export map.journey -o out.png --scale nan",
                                      "export map.journey -o out.png --scale two",
                                      "export map.journey -o out.png --page A5",
                                      "export map.journey -o out.png --page slide --portrait",
                                      "export map.journey -o out.png --density tight",
                                      "export map.journey -o out.png --theme grey",
                                      "export map.journey -o out.png --view",
                                      "export map.journey -o out.png --portrait --landscape",
                                      "export map.journey -o out.png -platform xcb",
                                      "info",
                                      "info one two",
                                      "info map.journey --yaml",
                                      "insight map.journey --language fr"})
            QTest::newRow(arguments) << arguments;
    }

    void wrongUseIsRefused() {
        QFETCH(QString, arguments);
        const Program program;
        const Ran ran = program.run(arguments.split(u' '));
        QCOMPARE(ran.code, 64);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
        QVERIFY(ran.err.contains(u"--help”"));
        QCOMPARE(program.files(), QStringList());
    }

    void optionsStandInAnyOrder() {
        const Program program;
        QCOMPARE(program.run({"new", "-o", "map.journey"}).code, 0);
        QCOMPARE(program.run({"export", "--page=a3", "-o", "1.pdf", "map.journey"}).code, 0);
        QCOMPARE(program.run({"export", "map.journey", "-o1.svg", "--portrait"}).code, 0);
    }

    void aNameThatLooksLikeAnOptionIsReadAfterTwoDashes() {
        const Program program;
        QCOMPARE(program.run({"new", "-o", "./-map.journey"}).code, 0);
        QCOMPARE(program.run({"info", "-map.journey"}).code, 64);
        QCOMPARE(program.run({"info", "--", "-map.journey"}).code, 0);
    }

    void withoutADisplayAPlainStartSaysSo_data() {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("one that does not answer") << "DISPLAY"
                                                  << ":987";
        QTest::newRow("a platform that does not exist") << "QT_QPA_PLATFORM"
                                                        << "nothing";
    }

    void withoutADisplayAPlainStartSaysSo() {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        Program program;
        if (!variable.isEmpty())
            program.setEnvironment(variable, value);
        const Ran ran = program.run({});
        QCOMPARE(ran.code, 69);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
    }

    void commandsTouchNoDisplay() {
        Program program;
        program.setEnvironment("DISPLAY", ":987");
        program.setEnvironment("QT_QPA_PLATFORM", "xcb");
        QCOMPARE(program.run({"new", "-o", "map.journey"}).code, 0);
    }

    void speaksTheLanguageOfItsUser() {
        Program program;
        program.setEnvironment("LC_ALL", "C.UTF-8");
        QVERIFY(program.run({"info"}).err.contains(u"is missing"));
        program.setEnvironment("LC_ALL", "nl_NL.UTF-8");
        QVERIFY(program.run({"info"}).err.contains(u"ontbreekt"));
        program.setEnvironment("LANGUAGE", "en_GB:nl");
        QVERIFY(program.run({"info"}).err.contains(u"is missing"));
    }

    void aResultThatCannotBeWrittenIsAnError() {
        Program program;
        program.setPreparation([] { std::freopen("/dev/full", "w", stdout); });
        if (!QFile::exists("/dev/full"))
            QSKIP("no /dev/full");
        const Ran ran = program.run({"--version"});
        QCOMPARE(ran.code, 74);
        QVERIFY(isOneSentence(ran));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
