#include "core/model/problems.h"
#include "tests/app/program.h"

using namespace touchline;

class NewCommandTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsASoundProject_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const char* name : {"blueprint", "complaint", "customer-journey", "first-session", "life-event",
                                 "onboarding", "sample"}) {
            for (const char* language : {"en", "nl"})
                QTest::addRow("%s %s", name, language) << name << language;
        }
    }

    void everyTemplateIsASoundProject() {
        QFETCH(QString, name);
        QFETCH(QString, language);
        const Program program;
        const Ran ran = program.run({"new", "--template", name, "--language", language, "-o", "map.journey"});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        QCOMPARE(program.files(), QStringList{"map.journey"});
        const Project project = program.project("map.journey");
        QCOMPARE(problems(project), QList<Problem>());
        QCOMPARE(project.about.language, language);
        QVERIFY(!project.journeys.isEmpty());
    }

    void withoutATemplateItIsAFirstSession() {
        const Program program;
        program.run({"new", "-o", "plain.journey"});
        program.run({"new", "--template", "first-session", "-o", "named.journey"});
        QCOMPARE(program.project("plain.journey").journeys[0].title,
                 program.project("named.journey").journeys[0].title);
    }

    void theLanguageIsThatOfTheUserWhereNoneIsNamed() {
        Program program;
        program.setEnvironment("LC_ALL", "nl_NL.UTF-8");
        program.run({"new", "-o", "map.journey"});
        QCOMPARE(program.project("map.journey").about.language, "nl");
    }

    void anUnknownTemplateListsThoseThatThereAre() {
        const Ran ran = Program().run({"new", "--template", "nothing", "-o", "map.journey"});
        QCOMPARE(ran.code, 64);
        QVERIFY(ran.err.contains(u"first-session"));
        QVERIFY(ran.err.contains(u"sample"));
    }

    void twoProjectsOfOneTemplateShareNoIds() {
        const Program program;
        program.run({"new", "-o", "1.journey"});
        program.run({"new", "-o", "2.journey"});
        QVERIFY(program.project("1.journey").journeys[0].id != program.project("2.journey").journeys[0].id);
    }
};

QTEST_GUILESS_MAIN(NewCommandTest)
#include "new_command_test.moc"
