#include "core/edits/survey_import.h"
#include "core/exchange/place_match.h"
#include "core/exchange/survey_guess.h"
#include "core/file/file_error.h"
#include "core/model/lookup.h"
#include "core/model/problems.h"

#include <QTest>

using namespace touchline;

namespace {

Project someProject() {
    Project project;
    Journey journey{.id = Id<Journey>::create(), .title = "Moving"};
    journey.stages = {{.id = Id<Stage>::create(), .title = "First bills"}};
    for (const QString title : {"I call because the bill is wrong", "It is put right", "Één café"})
        journey.steps.append({.id = Id<Step>::create(), .stage = journey.stages.first().id, .title = title});
    project.journeys = {journey};
    project.library.personas = {{.id = Id<Persona>::create(), .name = "Noor Visser"}};
    return project;
}

SurveyColumn answers(const QString& column, MetricKind kind = MetricKind::csat) {
    return {.column = column, .role = ColumnRole::answer, .kind = kind, .direction = Direction::high_is_good};
}

SurveyMapping mappingOf(const QList<SurveyColumn>& columns) {
    SurveyMapping mapping;
    mapping.columns = columns;
    return mapping;
}

SurveyAnswers answersOf(const QByteArray& table, const SurveyMapping& mapping) {
    return readSurvey(bytesOf(table), guessedDialect(table), mapping);
}

SurveyImport imported(const Project& project, const QByteArray& table, const SurveyMapping& mapping) {
    return importSurvey(project, answersOf(table, mapping), mapping,
                        {.journey = project.journeys.first().id, .wave = "May"});
}

/// value: count, of the result at a step (null: the journey as a whole) and persona
QMap<double, int> countsAt(const SurveyImport& import, Id<Step> step, Id<Persona> persona = {}) {
    QMap<double, int> counts;
    const Wave* wave = find(import.project.waves, import.wave);
    for (const WaveResult& result : wave ? wave->results : QList<WaveResult>()) {
        if (result.step == step && result.persona == persona && !result.stage) {
            for (const AnswerCount& answer : result.answers)
                counts[answer.value] += answer.count;
        }
    }
    return counts;
}

using Counts = QMap<double, int>;

} // namespace

class SurveyImportTest : public QObject {
    Q_OBJECT

private:
    const Project project_ = someProject();
    const Id<Step> call_ = project_.journeys.first().steps[0].id;
    const Id<Step> cafe_ = project_.journeys.first().steps[2].id;
    const SurveyColumn step_{.column = "step", .role = ColumnRole::step};

private slots:
    void answersBecomeHistograms() {
        const SurveyImport import =
            imported(project_, "step,score,weight\nEen Cafe,4,1\néén café,4,0.5\nEEN CAFÉ ,2,2\n",
                     mappingOf({step_, answers("score"), {.column = "weight", .role = ColumnRole::weight}}));
        QCOMPARE(import.answers, 3);
        QCOMPARE(countsAt(import, cafe_), (Counts{{2, 1}, {4, 2}}));
        const QList<AnswerCount> counts = import.project.waves.first().results.first().answers;
        QCOMPARE(counts, (QList<AnswerCount>{{2, 1, 2, 4}, {4, 2, 1.5, 1.25}}));
        QVERIFY(problems(import.project).isEmpty());
    }

    void theLatestAnswerOfARespondentCounts() {
        const SurveyImport import = imported(project_,
                                             "who,date,step,score\nx,2026-05-02,Een cafe,1\nx,2026-05-01,Een "
                                             "cafe,5\ny,2026-05-01,Een cafe,3\n",
                                             mappingOf({step_,
                                                        answers("score"),
                                                        {.column = "who", .role = ColumnRole::respondent},
                                                        {.column = "date", .role = ColumnRole::date}}));
        QCOMPARE(countsAt(import, cafe_), (Counts{{1, 1}, {3, 1}}));
        QCOMPARE(import.project.waves.first().date, QDate(2026, 5, 2));
    }

    void twoNamesOfAStepAreOneForARespondent() {
        SurveyMapping mapping =
            mappingOf({step_, answers("score"), {.column = "who", .role = ColumnRole::respondent}});
        mapping.places = {{"Coffee", "één café"}};
        const SurveyImport import =
            imported(project_, "who,step,score\nx,coffee,1\nx,een cafe,5\ny,coffee,5\n", mapping);
        QCOMPARE(import.answers, 2);
        QCOMPARE(import.double_, 1);
    }

    void placesThatNobodyKnowsAreOneForARespondent() {
        const SurveyImport import =
            imported(project_, "who,step,score\nx,else,1\nx,other,5\nx,third,4\ny,else,2\n",
                     mappingOf({step_, answers("score"), {.column = "who", .role = ColumnRole::respondent}}));
        QCOMPARE(countsAt(import, {}), (Counts{{2, 1}, {4, 1}}));
        QCOMPARE(import.double_, 2);
    }

    void headingsThatAreEqualAreToldApart() {
        const QByteArray table("Cijfer,cijfer,,Cijfer (2)\n1,5,3,4\n");
        const QStringList headings{"Cijfer", "cijfer (2)", "(3)", "Cijfer (2) (2)"};
        QCOMPARE(previewOf(table, guessedDialect(table), 1).headings, headings);
        const SurveyImport import =
            imported(project_, table, mappingOf({answers("Cijfer"), answers("cijfer (2)")}));
        QCOMPARE(import.answers, 2);
        QCOMPARE(countsAt(import, {}), (Counts{{1, 1}, {5, 1}}));
    }

    void weightsOfAPopulationCanBeSaved() {
        QByteArray table("score,weight\n");
        for (int i = 0; i < 3000; ++i)
            table += "4,1000000\n";
        const SurveyImport import = imported(
            project_, table, mappingOf({answers("score"), {.column = "weight", .role = ColumnRole::weight}}));
        QCOMPARE(import.project.waves.first().results.first().answers.first().squaredWeights, 3e15);
        QVERIFY(problems(import.project).isEmpty());
    }

    void theSameFileWithAnotherMappingCountsOnce() {
        const QByteArray table("step,score\nbill,4\nEen cafe,2\n");
        SurveyMapping mapping = mappingOf({step_, answers("score")});
        const auto import = [&](const Project& project, const QString& source) {
            return importSurvey(project, answersOf(table, mapping), mapping,
                                {.journey = project.journeys.first().id, .wave = "May", .source = source});
        };
        const SurveyImport first = import(project_, "a.csv");
        QCOMPARE(countsAt(first, {}), (Counts{{4, 1}}));
        mapping.places = {{"bill", "It is put right"}};
        const SurveyImport again = import(first.project, "a.csv");
        QCOMPARE(countsAt(again, {}), Counts());
        QCOMPARE(countsAt(again, project_.journeys.first().steps[1].id), (Counts{{4, 1}}));
        QCOMPARE(countsAt(again, cafe_), (Counts{{2, 1}}));
        // Another file may tell of the rest of the wave.
        const SurveyImport other = import(first.project, "b.csv");
        QCOMPARE(countsAt(other, {}), (Counts{{4, 1}}));
        QCOMPARE(other.project.waves.first().source, "a.csv, b.csv");
    }

    void orderMakesNoDifference() {
        const SurveyMapping mapping = mappingOf({step_, answers("score")});
        const auto there =
            countsAt(imported(project_, "step,score\nEen cafe,1\nEen cafe,5\nother,2\n", mapping), cafe_);
        const auto back =
            countsAt(imported(project_, "step,score\nother,2\nEen cafe,5\nEen cafe,1\n", mapping), cafe_);
        QCOMPARE(there, back);
    }

    void nothingIsDroppedSilently() {
        const SurveyMapping mapping = mappingOf({step_, answers("score")});
        const SurveyAnswers answered =
            answersOf("step,score\nI call because the bill is wrong,3\nI call, the bill "
                      "is wrong,4\nelse,5\nelse,6\n,2\n"
                      "else,n.a.\n",
                      mapping);
        const SurveyImport import = importSurvey(project_, answered, mapping,
                                                 {.journey = project_.journeys.first().id, .wave = "May"});
        const int unread = std::accumulate(answered.unread.begin(), answered.unread.end(), 0);
        const int offScale = std::accumulate(import.offScale.begin(), import.offScale.end(), 0);
        QCOMPARE(import.answers + unread + offScale + import.leftOut, 6);
        QCOMPARE(unread, 2); // "n.a.", and " the bill is wrong" in a row of three cells
        QCOMPARE(offScale, 1);
        QCOMPARE(countsAt(import, {}), (Counts{{2, 1}, {5, 1}})); // with the journey as a whole
        QCOMPARE(import.unknown.size(), 1);
        QCOMPARE(import.unknown.first().answers, 2);
    }

    void unknownPlacesAreLeftOutWhereAskedFor() {
        SurveyMapping mapping = mappingOf({step_, answers("score")});
        mapping.unmatched = Unmatched::left_out;
        const SurveyImport import = imported(project_, "step,score\nelse,5\nEen cafe,4\n", mapping);
        QCOMPARE(import.answers, 1);
        QCOMPARE(import.leftOut, 1);
        QVERIFY(countsAt(import, {}).isEmpty());
    }

    void nearMissesAreOffered() {
        const PlaceNames names(project_.journeys.first());
        QCOMPARE(names.nearMisses("I cal because bill is wrong").value(0),
                 "I call because the bill is wrong");
        QCOMPARE(names.nearMisses("put right").value(0), "It is put right");
        QCOMPARE(names.nearMisses("Één cafe!").value(0), "Één café");
        QCOMPARE(names.nearMisses("Something else entirely"), QStringList());
    }

    void personasHaveAResultOfTheirOwnBesideAll() {
        const Id<Persona> noor = project_.library.personas.first().id;
        const SurveyImport import = imported(
            project_, "step,score,persona\nEen cafe,4,noor visser\nEen cafe,2,Henk\n",
            mappingOf({step_, answers("score"), {.column = "persona", .role = ColumnRole::persona}}));
        QCOMPARE(countsAt(import, cafe_), (Counts{{2, 1}, {4, 1}}));
        QCOMPARE(countsAt(import, cafe_, noor), (Counts{{4, 1}}));
        QCOMPARE(import.strangers, (QMap<QString, int>{{"Henk", 1}}));
    }

    void aColumnMayBeAboutAStep() {
        SurveyColumn call = answers("Q1"), cafe = answers("Q2");
        call.place = "i call because the bill is wrong";
        cafe.place = "Een cafe";
        call.metric = cafe.metric = "Satisfaction";
        const SurveyImport import = imported(project_, "Q1,Q2\n1,5\n2,\n", mappingOf({call, cafe}));
        QCOMPARE(countsAt(import, call_), (Counts{{1, 1}, {2, 1}}));
        QCOMPARE(countsAt(import, cafe_), (Counts{{5, 1}}));
        QCOMPARE(import.project.library.metrics.size(), 1);
    }

    void aMetricOfAnotherScaleIsAnotherOne() {
        const SurveyImport first = imported(project_, "score\n3\n", mappingOf({answers("score")}));
        SurveyColumn turned = answers("score");
        turned.direction = Direction::low_is_good;
        QCOMPARE(imported(first.project, "score\n3\n", mappingOf({answers("score")})).newMetrics,
                 QStringList());
        QCOMPARE(imported(first.project, "score\n3\n", mappingOf({turned})).newMetrics, QStringList("score"));
    }

    void mappingsAreReadBack() {
        SurveyMapping mapping = mappingOf({answers("score"), step_});
        mapping.decimalComma = true;
        mapping.dates = DateOrder::month_first;
        mapping.places = {{"a", "b"}};
        QCOMPARE(mappingFromJson(toJson(mapping)), mapping);
        QVERIFY_EXCEPTION_THROWN(mappingFromJson("{\"columns\": [{\"rol\": \"answer\"}]}"), FileError);
    }

    void aMappingIsNotCompleteWithoutDirection() {
        SurveyColumn column = answers("score");
        column.direction.reset();
        const auto fault = faultOf(mappingOf({column}), {"score"});
        QVERIFY(fault && fault->kind == MappingFault::Kind::noDirection && fault->column == u"score");
        QVERIFY(!faultOf(mappingOf({answers("score")}), {"Score "}));
        QCOMPARE(faultOf(mappingOf({answers("x")}), {"score"})->kind, MappingFault::Kind::noColumn);
        QCOMPARE(faultOf(mappingOf({step_}), {"step"})->kind, MappingFault::Kind::noAnswers);
    }

    void columnsAreGuessedButTheirDirectionIsNot() {
        const QByteArray table =
            QByteArray("Naam;E-mailadres;Datum;Stap;Rapportcijfer;NPS;Toelichting;Postcode;x\r\n"
                       "Jan;a@b.nl;1-5-2026;Een cafe;7,5;9;Prima;1234 AB;0612345678\r\n");
        const SurveyMapping guess = guessedMapping(previewOf(table, guessedDialect(table), 10));
        QList<ColumnRole> roles;
        for (const SurveyColumn& column : guess.columns) {
            roles.append(column.role);
            QVERIFY(!column.direction);
        }
        using enum ColumnRole;
        QCOMPARE(roles, (QList<ColumnRole>{personal, personal, date, step, answer, answer, verbatim, personal,
                                           personal}));
        QCOMPARE(guess.columns[4].kind, std::optional(MetricKind::grade));
        QCOMPARE(guess.columns[5].kind, std::optional(MetricKind::nps));
    }

    void dialectsAreGuessed_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<CsvDialect>("dialect");
        QTest::newRow("Dutch Excel") << QByteArray("a;b\r\n1,5;\xe9\x80\r\n13-4-2026;2\r\n")
                                     << CsvDialect{";", TextEncoding::windows_1252, true,
                                                   DateOrder::day_first};
        QTest::newRow("English") << QByteArray("a,b\n1.5,x\n4/13/2026,\"1,2\"\n")
                                 << CsvDialect{",", TextEncoding::utf8, false, DateOrder::month_first};
        QTest::newRow("tabs") << QString("\ufeffa\tb;c\n1,5\té\n").toUtf8()
                              << CsvDialect{"\t", TextEncoding::utf8, true, DateOrder::day_first};
    }

    void dialectsAreGuessed() {
        QFETCH(QByteArray, table);
        QFETCH(CsvDialect, dialect);
        QCOMPARE(guessedDialect(table), dialect);
    }

    void scoresTellTheirKind_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<MetricKind>("kind");
        QTest::newRow("NPS") << QByteArray("date,score\n2026-01-01,9\n2026-01-01,3\n") << MetricKind::nps;
        QTest::newRow("CSAT") << QByteArray("date,score\n2026-01-01,5\n2026-01-01,3\n") << MetricKind::csat;
        QTest::newRow("sentiment") << QByteArray("date,score\n2026-01-01,-0.5\n2026-01-01,1\n")
                                   << MetricKind::sentiment;
    }

    void scoresTellTheirKind() {
        QFETCH(QByteArray, table);
        QFETCH(MetricKind, kind);
        QCOMPARE(kindOfScores(answersOf(table, knownLayout({"date", "score"})), 1), kind);
        QCOMPARE(guessedMapping(previewOf(table, guessedDialect(table), 10)).columns[1].kind,
                 std::optional(kind));
    }
};

QTEST_GUILESS_MAIN(SurveyImportTest)
#include "survey_import_test.moc"
