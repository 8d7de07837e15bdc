#include "core/edits/library.h"
#include "core/edits/stages.h"
#include "core/edits/steps.h"
#include "core/insight/answers.h"
#include "core/model/lookup.h"
#include "tests/app/program.h"

using namespace touchline;

namespace {

constexpr auto mapping = R"({
    "columns": [
        {"column": "Ingevuld op", "role": "date"},
        {"column": "Stap", "role": "step"},
        {"column": "Cijfer", "role": "answer", "kind": "grade", "direction": "high-is-good"},
        {"column": "Gevoel", "role": "answer", "kind": "faces", "direction": "high-is-good"},
        {"column": "Klant", "role": "respondent"},
        {"column": "E-mail", "role": "personal"},
        {"column": "Toelichting", "role": "verbatim"}
    ],
    "places": {"factuur": "I get my first bill"}
})";

/// As Dutch Excel writes it.
const QByteArray survey = QString::fromUtf8("Ingevuld op;Stap;Cijfer;Gevoel;Klant;E-mail;Toelichting\r\n"
                                            "1-4-2026;I call;4,5;1;K1;a@b.nl;Derde keer één verhaal\r\n"
                                            "3-4-2026;I CALL ;5,5;2;K1;a@b.nl;\r\n"
                                            "14-4-2026;factuur;3;n.v.t.;K2;c@d.nl;\r\n"
                                            "15-4-2026;I cal;8;4;K3;e@f.nl;\r\n"
                                            "15-4-2026;I call;12;3;K4;;\r\n")
                              .toLatin1();

} // namespace

class ImportIntoTest : public QObject {
    Q_OBJECT

private:
    /// A customer journey of three steps, for one persona.
    static void prepare(const Program& program) {
        QCOMPARE(
            program
                .run({"import", "-", "-o", "map.journey"},
                     "journey\n  title Moving\n  section Start\n    I sign up: 4: Noor\n    I call: 3: Noor\n"
                     "    I get my first bill: 2: Noor\n")
                .code,
            0);
    }

    static Step step(const Project& project, const QString& title) {
        for (const Step& one : project.journeys.first().steps) {
            if (one.title == title)
                return one;
        }
        return {};
    }

    static const WaveResult* resultAt(const Wave& wave, Id<Step> step, Id<Metric> metric) {
        for (const WaveResult& result : wave.results) {
            if (result.step == step && result.metric == metric && !result.persona)
                return &result;
        }
        return nullptr;
    }

private slots:
    void aSurveyOfDutchExcelBecomesAWave() {
        const Program program;
        prepare(program);
        program.write("survey.csv", survey);
        program.write("mapping.json", mapping);
        const Ran ran =
            program.run({"import", "survey.csv", "--into", "map.journey", "--mapping", "mapping.json"});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const Project project = program.project("map.journey");
        QCOMPARE(project.waves.size(), 1);
        const Wave& wave = project.waves.first();
        QCOMPARE(wave.name, "April 2026");
        QCOMPARE(wave.date, QDate(2026, 4, 15));
        QCOMPARE(wave.source, "survey.csv");
        QCOMPARE(project.library.metrics.size(), 2);
        const auto& metrics = project.library.metrics;
        const Id<Metric> grade = std::ranges::find(metrics, MetricKind::grade, &Metric::kind)->id;
        // K1 answered twice: the later answer counts. 12 is on no scale of grades.
        const WaveResult* call = resultAt(wave, step(project, "I call").id, grade);
        QVERIFY(call);
        QCOMPARE(call->answers, (QList<AnswerCount>{{5.5, 1, 1, 1}}));
        const WaveResult* bill = resultAt(wave, step(project, "I get my first bill").id, grade);
        QVERIFY(bill);
        QCOMPARE(bill->answers, (QList<AnswerCount>{{3, 1, 1, 1}}));
        // Nothing personal is anywhere, nor what nobody asked to keep.
        program.run({"export", "map.journey", "-o", "map.json"});
        const QByteArray json = program.read("map.json");
        for (const char* word : {"a@b.nl", "K1", "Derde"})
            QVERIFY2(!json.contains(word), word);
    }

    void whatBecameOfTheAnswersIsSaid() {
        const Program program;
        prepare(program);
        program.write("survey.csv", survey);
        program.write("mapping.json", mapping);
        const QString err =
            program.run({"import", "survey.csv", "--into", "map.journey", "--mapping", "mapping.json"}).err;
        for (const QString said :
             {"semicolons between cells, Windows-1252, decimal comma", "the journey “Moving”", "“E-mail”",
              "2 answers about “I cal”", "Is it “I call”?", "“n.v.t.” (1)", "1 answer is not on the scale",
              "2 answers gave way to a later one"})
            QVERIFY2(err.contains(said), qPrintable(said + '\n' + err));
    }

    void pointsFollowTheWave() {
        const Program program;
        prepare(program);
        program.write("survey.csv", survey);
        program.write("mapping.json", mapping);
        QCOMPARE(
            program.run({"import", "survey.csv", "--into", "map.journey", "--mapping", "mapping.json"}).code,
            0);
        const Project project = program.project("map.journey");
        const Journey& journey = project.journeys.first();
        const auto points =
            currentPoints(journey, journey.personas.first(), Dimension::functional, CurveRole::realised);
        const CurvePoint* bill = points.value(step(project, "I get my first bill").id);
        QVERIFY(bill);
        QCOMPARE(bill->value, (3 - 5.5) / 2.25); // grade
        QCOMPARE(std::get<FromWave>(bill->origin).wave, project.waves.first().id);
    }

    void importingTwiceChangesNothing() {
        const Program program;
        prepare(program);
        program.write("survey.csv", survey);
        program.write("mapping.json", mapping);
        const QStringList command{"import",      "survey.csv", "--into",
                                  "map.journey", "--mapping",  "mapping.json"};
        QCOMPARE(program.run(command).code, 0);
        const Project once = program.project("map.journey");
        QCOMPARE(program.run(command).code, 0);
        QVERIFY(program.project("map.journey") == once);
    }

    void quotesAreKeptWhereAskedFor() {
        const Program program;
        prepare(program);
        program.write("survey.csv", survey);
        program.write("mapping.json", mapping);
        QCOMPARE(program
                     .run({"import", "survey.csv", "--into", "map.journey", "--mapping", "mapping.json",
                           "--quotes", "--wave", "Spring"})
                     .code,
                 0);
        const Project project = program.project("map.journey");
        QCOMPARE(project.waves.first().name, "Spring");
        QCOMPARE(project.library.evidence.size(), 1);
        QCOMPARE(project.library.evidence.first().text, "Derde keer één verhaal");
        QCOMPARE(project.library.evidence.first().source, "Spring, I call");
    }

    void thePublishedLayoutNeedsNoMapping() {
        const Program program;
        prepare(program);
        program.write("voc.csv", "date,score,verbatim,stage\n2026-05-02,9,Setup was painless,START\n"
                                 "2026-05-03,3,\"Slow, very\",Onboarding\n");
        const Ran ran = program.run({"import", "voc.csv", "--into", "map.journey"});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const Project project = program.project("map.journey");
        QCOMPARE(project.library.metrics.value(0).kind, MetricKind::nps);
        QCOMPARE(project.waves.value(0).results.size(), 2);
        QVERIFY(ran.err.contains(u"“Onboarding”"));
    }

    void aSurveyWithoutAnAnswerIsRefusedAndLeavesTheFile() {
        const Program program;
        prepare(program);
        const Project before = program.project("map.journey");
        program.write("survey.csv", "date,score\n2026-01-01,n/a\n");
        const Ran ran = program.run({"import", "survey.csv", "--into", "map.journey"});
        QCOMPARE(ran.code, 65);
        QCOMPARE(program.project("map.journey"), before);
    }

    void aSurveyWithoutDatesIsOfToday() {
        const Program program;
        prepare(program);
        program.write("survey.csv", "Cijfer\n7\n8\n");
        program.write("mapping.json", R"({"columns": [{"column": "Cijfer", "role": "answer", "kind": "grade",
                                         "direction": "high-is-good"}]})");
        const QDate day = QDate::currentDate();
        QCOMPARE(program
                     .run({"import", "survey.csv", "--into", "map.journey", "--mapping", "mapping.json",
                           "--wave", "Now"})
                     .code,
                 0);
        const QDate made = program.project("map.journey").waves.first().date;
        QVERIFY(made == day || made == QDate::currentDate());
    }

    void aScaleWithoutDirectionIsRefusedByName() {
        const Program program;
        prepare(program);
        const QByteArray before = program.read("map.journey");
        program.write("survey.csv", survey);
        program.write("mapping.json", QByteArray(mapping).replace(R"(, "direction": "high-is-good")", ""));
        const Ran ran =
            program.run({"import", "survey.csv", "--into", "map.journey", "--mapping", "mapping.json"});
        QCOMPARE(ran.code, 65);
        QVERIFY2(isOneSentence(ran) && ran.err.contains(u"“Cijfer”"), qPrintable(ran.err));
        QCOMPARE(program.read("map.journey"), before);
    }

    void otherLayoutsNeedAMapping() {
        const Program program;
        prepare(program);
        program.write("survey.csv", survey);
        const Ran ran = program.run({"import", "survey.csv", "--into", "map.journey"});
        QCOMPARE(ran.code, 64);
        QVERIFY2(isOneSentence(ran) && ran.err.contains(u"--mapping"), qPrintable(ran.err));
    }

    void anEventLogBecomesBehaviour_data() {
        QTest::addColumn<QByteArray>("log");
        QTest::newRow("CSV") << QByteArray("case,activity,timestamp\n1,call centre,2026-01-01 10:00\n"
                                           "1,call centre,2026-01-01 12:00\n1,I sign up,2026-01-01 08:00\n"
                                           "2,I sign up,2026-02-05 09:00\n2,other,2026-02-05 09:30\n");
        QTest::newRow("XES") << QByteArray(
            "<log><trace><string key='concept:name' value='1'/>"
            "<event><string key='concept:name' value='call centre'/><date key='time:timestamp' "
            "value='2026-01-01T10:00:00Z'/></event>"
            "<event><string key='concept:name' value='call centre'/><date key='time:timestamp' "
            "value='2026-01-01T12:00:00Z'/></event>"
            "<event><string key='concept:name' value='I sign up'/><date key='time:timestamp' "
            "value='2026-01-01T08:00:00Z'/></event></trace>"
            "<trace><event><string key='concept:name' value='I sign up'/><date key='time:timestamp' "
            "value='2026-02-05T09:00:00Z'/></event>"
            "<event><string key='concept:name' value='other'/><date key='time:timestamp' "
            "value='2026-02-05T09:30:00Z'/></event></trace></log>");
    }

    void anEventLogBecomesBehaviour() {
        QFETCH(QByteArray, log);
        const Program program;
        prepare(program);
        program.write("log", log);
        program.write("map.json", R"({"call centre": "I call"})");
        const Ran ran = program.run(
            {"import", "log", "--into", "map.journey", "--journey", "moving", "--map", "map.json"});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"2 cases with 5 events") && ran.err.contains(u"“other” is at no step"),
                 qPrintable(ran.err));
        const Behaviour call = step(program.project("map.journey"), "I call").behaviour;
        QCOMPARE(call.cases, std::optional(1));
        QCOMPARE(call.repeat, std::optional(2.0));
        QCOMPARE(call.missing, std::optional(0.5));
        QCOMPARE(call.duration, std::optional(2.0)); // hours, from the one call to the next
        QCOMPARE(call.source, "log, 2026-01-01 – 2026-02-05");
    }

    void aLogThatIsAtNoStepIsRefused() {
        const Program program;
        prepare(program);
        const QByteArray before = program.read("map.journey");
        program.write("log.csv", "case,activity,timestamp\n1,x,2026-01-01\n");
        const Ran ran = program.run({"import", "log.csv", "--into", "map.journey"});
        QCOMPARE(ran.code, 65);
        QCOMPARE(program.read("map.journey"), before);
    }

    void optionsThatDoNotFitAreRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no project") << QStringList{"import", "in", "--wave", "x", "-o", "map.journey"};
        QTest::newRow("two outputs") << QStringList{"import",      "in", "--into",
                                                    "map.journey", "-o", "b.journey"};
        QTest::newRow("two maps") << QStringList{"import", "in", "--into",    "map.journey",
                                                 "--map",  "a",  "--mapping", "b"};
    }

    void optionsThatDoNotFitAreRefused() {
        QFETCH(QStringList, arguments);
        const Program program;
        const Ran ran = program.run(arguments);
        QCOMPARE(ran.code, 64);
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
    }
};

QTEST_GUILESS_MAIN(ImportIntoTest)
#include "import_into_test.moc"
