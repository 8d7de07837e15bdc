#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace touchline;

class InfoCommandTest : public QObject {
    Q_OBJECT

private:
    static void makeJourney(const Program& program) {
        const QByteArray text =
            "journey\n  title Moving\n  section Before\n    Choose: 4: Noor, Henk\n    Sign: 2: Noor\n"
            "  section After\n    Pay: 1: Noor\n";
        QCOMPARE(program.run({"import", "-", "-o", "map.journey"}, text).code, 0);
    }

private slots:
    void tellsPeopleWhatIsInTheFile() {
        const Program program;
        makeJourney(program);
        const Ran ran = program.run({"info", "map.journey"});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        for (const QString& part : QStringList{"Moving", "1 journey", "2 stages", "3 steps",
                                               program.project("map.journey").journeys[0].id.text()})
            QVERIFY2(ran.out.contains(part), qPrintable(ran.out));
    }

    void tellsProgramsTheSameInJson() {
        const Program program;
        makeJourney(program);
        const Ran ran = program.run({"info", "--json", "map.journey"});
        QCOMPARE(ran.code, 0);
        QJsonParseError error;
        const QJsonObject info = QJsonDocument::fromJson(ran.out.toUtf8(), &error).object();
        QCOMPARE(error.errorString(), QJsonParseError().errorString());
        QCOMPARE(info[u"format"].toInt(), 1);
        QCOMPARE(info[u"counts"][u"steps"].toInt(), 3);
        QCOMPARE(info[u"personas"].toArray().size(), 2);
        const QJsonObject journey = info[u"journeys"][0].toObject();
        QCOMPARE(journey[u"title"].toString(), "Moving");
        const QJsonObject value = journey[u"stages"][1][u"steps"][0][u"values"][0].toObject();
        QCOMPARE(value[u"persona"].toString(), "Noor");
        QCOMPARE(value[u"value"].toDouble(), -2.0);
    }

    void badInputIsRefused() {
        const Program program;
        program.write("text", "no journey");
        QCOMPARE(program.run({"info", "text"}).code, 65);
        QCOMPARE(program.run({"info", "missing", "--json"}).code, 66);
    }
};

QTEST_GUILESS_MAIN(InfoCommandTest)
#include "info_command_test.moc"
