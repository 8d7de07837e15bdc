#include "core/file/project_json.h"
#include "tests/support/any_project.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace touchline;

namespace {

const QByteArray stageId = "00000000000000000000000000000001";
const QByteArray stepId = "00000000000000000000000000000002";

/// A whole file around the fields of one journey.
QByteArray fileWithJourney(const QByteArray& fields) {
    return R"({"touchline": 1, "project": {"journeys": [{"id": "0000000000000000000000000000000a", )" +
           fields + "}]}}";
}

void comparePlace(const QByteArray& json, FileError::Kind kind, const QString& place, const QString& detail) {
    try {
        fromJson(json);
        QFAIL("read");
    } catch (const FileError& error) {
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.place, place);
        QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
    }
}

} // namespace

class ProjectJsonTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyProjectIsAlmostNothing() {
        const QJsonObject root = QJsonDocument::fromJson(toJson({})).object();
        QCOMPARE(root, (QJsonObject{{"touchline", 1}, {"project", QJsonObject()}}));
        QCOMPARE(fromJson(toJson({})), Project());
    }

    void scalarsAreReadAsWritten() {
        const Project project = fromJson(fileWithJourney(
            R"("state": "to-be", "title": "Move \"house\"", "reviewDate": "2026-03-01",
               "stages": [{"id": ")" +
            stageId + R"("}],
               "steps": [{"id": ")" +
            stepId + R"(", "stage": ")" + stageId + R"(", "importance": 4,
                          "reach": 0.25, "momentOfTruth": true, "fate": "new", "ext": {"key": "value"}}])"));
        const Journey& journey = project.journeys.first();
        QCOMPARE(journey.state, JourneyState::to_be);
        QCOMPARE(journey.title, "Move \"house\"");
        QCOMPARE(journey.reviewDate, QDate(2026, 3, 1));
        const Step& step = journey.steps.first();
        QCOMPARE(step.stage, journey.stages.first().id);
        QCOMPARE(step.importance, 4);
        QCOMPARE(step.reach, 0.25);
        QVERIFY(step.momentOfTruth);
        QCOMPARE(step.fate, Fate::new_);
        QCOMPARE(step.ext, (Ext{{"key", "value"}}));
        QCOMPARE(fromJson(toJson(project)), project);
    }

    void everyValueComesBack() {
        for (quint32 seed = 0; seed < 30; ++seed) {
            const Project project = testing::anyProject(seed);
            const QByteArray json = toJson(project);
            QCOMPARE(fromJson(json), project);
            QCOMPARE(toJson(fromJson(json)), json);
        }
    }

    void aProjectWithProblemsIsNeitherWrittenNorRead() {
        Project project;
        project.about.title = QString("a") + QChar(u'\x7');
        try {
            toJson(project);
            QFAIL("written");
        } catch (const FileError& error) {
            QCOMPARE(error.kind, FileError::Kind::invalid);
            QCOMPARE(error.place, "/about/title");
        }
        comparePlace(R"({"touchline": 1, "project": {"about": {"title": "\u0007"}}})",
                     FileError::Kind::invalid, "/about/title", "unclean");
    }

    void anAbsentKeyIsTheDefault() {
        const Project project = fromJson(fileWithJourney(R"("level": "tactical")"));
        Journey journey;
        journey.id = project.journeys.first().id;
        QCOMPARE(project.journeys.first(), journey);
    }

    void aByteOrderMarkIsSkipped() { QCOMPARE(fromJson("\xef\xbb\xbf \n" + toJson({})), Project()); }

    void errorsNameTheirPlace_data() {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");
        QTest::newRow("unknown key") << QByteArray(R"("titel": "x")") << "/journeys/0"
                                     << "titel";
        QTest::newRow("text for a number")
            << QByteArray(R"("steps": [{}, {"importance": "4"}])") << "/journeys/0/steps/1/importance"
            << "whole";
        QTest::newRow("half for a whole number")
            << QByteArray(R"("cards": [{"votes": 1.5}])") << "/journeys/0/cards/0/votes"
            << "whole";
        QTest::newRow("too large for its type")
            << QByteArray(R"("cards": [{"votes": 3000000000}])") << "/journeys/0/cards/0/votes"
            << "whole";
        QTest::newRow("number for a text") << QByteArray(R"("title": 4)") << "/journeys/0/title"
                                           << "text";
        QTest::newRow("null") << QByteArray(R"("title": null)") << "/journeys/0/title"
                              << "text";
        QTest::newRow("no such value") << QByteArray(R"("kind": "robot")") << "/journeys/0/kind"
                                       << "robot";
        QTest::newRow("no such date")
            << QByteArray(R"("reviewDate": "2026-02-30")") << "/journeys/0/reviewDate"
            << "2026-02-30";
        QTest::newRow("short id") << QByteArray(R"("owner": "12")") << "/journeys/0/owner"
                                  << "12";
        QTest::newRow("object for a list") << QByteArray(R"("steps": {})") << "/journeys/0/steps"
                                           << "list";
        QTest::newRow("list for an object") << QByteArray(R"("ext": [])") << "/journeys/0/ext"
                                            << "object";
        QTest::newRow("number in a map") << QByteArray(R"("ext": {"a": 1})") << "/journeys/0/ext"
                                         << "text";
        QTest::newRow("unknown origin")
            << QByteArray(R"("points": [{"origin": {"guess": {}}}])") << "/journeys/0/points/0/origin"
            << "kind";
        QTest::newRow("two origins") << QByteArray(R"("points": [{"origin": {"hand": {}, "tally": {}}}])")
                                     << "/journeys/0/points/0/origin"
                                     << "kind";
        QTest::newRow("field of an origin")
            << QByteArray(R"("points": [{"origin": {"tally": {"bad": "1"}}}])")
            << "/journeys/0/points/0/origin/tally/bad"
            << "whole";
    }

    void errorsNameTheirPlace() {
        QFETCH(QByteArray, fields);
        QFETCH(QString, place);
        QFETCH(QString, detail);
        comparePlace(fileWithJourney(fields), FileError::Kind::invalid, place, detail);
    }

    void whatIsNoProjectIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const int notAJourney = int(FileError::Kind::notAJourney);
        const int damaged = int(FileError::Kind::damaged);
        QTest::newRow("nothing") << QByteArray() << notAJourney;
        QTest::newRow("text") << QByteArray("journey\n") << notAJourney;
        QTest::newRow("list") << QByteArray("[]") << notAJourney;
        QTest::newRow("other object") << QByteArray("{}") << notAJourney;
        QTest::newRow("project that is no object")
            << QByteArray(R"({"touchline": 1, "project": []})") << int(FileError::Kind::invalid);
        QTest::newRow("cut") << QByteArray("{\"touchline\": 1, \"project\"") << damaged;
        QTest::newRow("deep") << "{\"a\":" + QByteArray(1 << 20, '[') << damaged;
        QTest::newRow("newer") << QByteArray(R"({"touchline": 2, "project": {"new": 1}})")
                               << int(FileError::Kind::newer);
    }

    void whatIsNoProjectIsRefused() {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        comparePlace(json, FileError::Kind(kind), kind == int(FileError::Kind::damaged) ? "line 1" : "", "");
    }

    void aListLongerThanTheLimitIsRefused() {
        QByteArray colours = "\"\"";
        for (int i = 0; i < 100'000; ++i)
            colours += ",\"\"";
        comparePlace(R"({"touchline": 1, "project": {"about": {"colours": [)" + colours + "]}}}",
                     FileError::Kind::tooLarge, "/about/colours", "");
    }
};

QTEST_GUILESS_MAIN(ProjectJsonTest)
#include "project_json_test.moc"
