#include "core/exchange/mermaid.h"
#include "core/model/limits.h"
#include "core/model/problems.h"
#include "tests/support/told_import.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

const QDir fixtures(TESTS_DIR "/data/mermaid");

Journey journeyOf(const QString& text) {
    return readMermaid(text).project.journeys.first();
}

QString nameOf(const Project& project, Id<Persona> id) {
    return find(project.library.personas, id)->name;
}

void addFixtures() {
    QTest::addColumn<QString>("name");
    for (const QString& name : fixtures.entryList({"*.mmd", "*.md"}))
        QTest::addRow("%s", qPrintable(name)) << name;
}

template <class F>
void compareError(F read, ImportError::Kind kind, int line) {
    try {
        read();
        QFAIL("read");
    } catch (const ImportError& error) {
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.line, line);
    }
}

} // namespace

class MermaidTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadIsWhatIsExpected_data() { addFixtures(); }

    void whatIsReadIsWhatIsExpected() {
        QFETCH(const QString, name);
        const QString expected = readText(fixtures.filePath(name + ".expected"));
        const QString text = readText(fixtures.filePath(name));
        QVERIFY(looksLikeMermaid(text));
        const ImportResult result = readMermaid(text);
        QCOMPARE(told(result), expected);
        QCOMPARE(problems(result.project), QList<Problem>());
    }

    void lineEndsOfOtherSystemsMakeNoDifference_data() { addFixtures(); }

    void lineEndsOfOtherSystemsMakeNoDifference() {
        QFETCH(const QString, name);
        const QString expected = readText(fixtures.filePath(name + ".expected"));
        QString text = readText(fixtures.filePath(name));
        QCOMPARE(told(readMermaid(text.replace('\n', "\r\n"))), expected);
        QCOMPARE(told(readMermaid(text.replace("\r\n", "\r"))), expected);
    }

    void theJourneyIsReadyToBeWorkedOn() {
        const Project project = readMermaid("journey\ntitle A\nsection S\nT: 5: Me").project;
        QCOMPARE(project.about.title, QString("A"));
        QCOMPARE(project.journeys.size(), 1);
        const Journey& journey = project.journeys.first();
        QCOMPARE(journey.kind, JourneyKind::customer);
        QCOMPARE(journey.state, JourneyState::as_is);
        QCOMPARE(journey.lanes.size(), 2);
        QCOMPARE(journey.lanes[0].kind, LaneKind::steps);
        QCOMPARE(journey.lanes[1].kind, LaneKind::experience);
        QVERIFY(journey.cards.isEmpty());
        QCOMPARE(journey.curves.size(), 1);
        QCOMPARE(journey.curves[0].dimension, Dimension::emotional);
        QCOMPARE(journey.curves[0].role, CurveRole::realised);
        QCOMPARE(journey.points.size(), 1);
        QCOMPARE(journey.points[0].origin, Origin(Imported{"mermaid"}));
        QCOMPARE(journey.points[0].status, EvidenceStatus::assumption);
    }

    void withoutActorsThereIsOnePersonaWithoutAName() {
        const Project project = readMermaid("journey\nA: 3\nB: 4:\n").project;
        QCOMPARE(project.library.personas.size(), 1);
        QCOMPARE(project.library.personas[0].name, QString());
        QCOMPARE(project.journeys[0].curves[0].persona, project.library.personas[0].id);
        QCOMPARE(project.journeys[0].personas, QList{project.library.personas[0].id});
        QVERIFY(project.journeys[0].steps[0].personas.isEmpty());
    }

    void theCurveIsThatOfWhomTakesPartMostOften() {
        const Project project =
            readMermaid("journey\nA: 3: Cat, Me\nB: 4: Me, Dog\nC: 2: Dog\nD: 1: Dog").project;
        const Journey& journey = project.journeys[0];
        QCOMPARE(nameOf(project, journey.curves[0].persona), QString("Dog"));
        QCOMPARE(personaNames(project, journey.personas), QString(R"("Dog", "Cat", "Me")"));
        QCOMPARE(journey.points.size(), 4);
    }

    void ofEqualsTheFirstNamedHasTheCurve() {
        const Project project = readMermaid("journey\nA: 3: Cat\nB: 4: Me\nC: 4: Me\nD: 1: Cat").project;
        QCOMPARE(nameOf(project, project.journeys[0].curves[0].persona), QString("Cat"));
    }

    void whatIsNoJourneyIsRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("other diagram") << "flowchart LR\n a --> b";
        QTest::newRow("outline") << "Journey to work\n  Wake up\n    early";
        QTest::newRow("longer word") << "journeys\n A: 3: Me";
        QTest::newRow("cut front matter") << "---\ntitle: A\njourney\n A: 3: Me";
        QTest::newRow("front matter alone") << "---\ntitle: A\n---\n";
        QTest::newRow("comment alone") << "%% journey";
        QTest::newRow("document without journey") << "# A\n```mermaid\npie\n```\n```\njourney\n```";
    }

    void whatIsNoJourneyIsRefused() {
        QFETCH(const QString, text);
        QVERIFY(!looksLikeMermaid(text));
        compareError([&] { readMermaid(text); }, ImportError::Kind::notRecognised, 0);
    }

    void nothingIsRefused() {
        for (const QString& text : {QString(), QString(" \n\t\r\n")}) {
            QVERIFY(!looksLikeMermaid(text));
            compareError([&] { readMermaid(text); }, ImportError::Kind::empty, 0);
        }
    }

    void limitsHold() {
        const QString tasks = QString("t: 3: Me\n").repeated(limits::listItems);
        QCOMPARE(journeyOf("journey\n" + tasks).steps.size(), limits::listItems);
        compareError([&] { readMermaid("journey\n" + tasks + "one more: 3: Me"); },
                     ImportError::Kind::tooLarge, int(limits::listItems) + 2);
        compareError([] { readMermaid("journey\n" + QString(limits::importLength, 'x')); },
                     ImportError::Kind::tooLarge, 0);
    }

    void aLongNameIsShortenedWithAWarning() {
        const ImportResult result =
            readMermaid("journey\n\n" + QString(limits::textLength + 1, 'x') + ": 3: Me");
        QCOMPARE(result.project.journeys[0].steps[0].title.size(), limits::textLength);
        QCOMPARE(result.warnings.size(), 1);
        QCOMPARE(result.warnings[0].kind, ImportWarning::Kind::shortened);
        QCOMPARE(result.warnings[0].line, 3);
    }

    void textsThatAreTooLongTogetherAreShortenedWithAWarning() {
        const QString longest(limits::textLength, 'x');
        const ImportResult result =
            readMermaid("journey\ntitle A\naccTitle: " + longest + "\naccDescr: more\nT: " + longest);
        const Journey& journey = result.project.journeys[0];
        QCOMPARE(journey.scenario, longest);
        QCOMPARE(journey.steps[0].notes.size(), limits::textLength);
        QVERIFY(journey.steps[0].notes.endsWith("xx"));
        QCOMPARE(problems(result.project), QList<Problem>());
        QList<int> shortened;
        for (const ImportWarning& warning : result.warnings) {
            if (warning.kind == ImportWarning::Kind::shortened)
                shortened.append(warning.line);
        }
        QCOMPARE(shortened, (QList<int>{4, 5}));
    }

    void aTitleAndADescriptionThatAreEachTooLongAreImported() {
        const QString tooLong(12'000, 'x');
        const ImportResult result =
            readMermaid("journey\ntitle A\naccTitle: " + tooLong + "\naccDescr: " + tooLong + "\nT: 3: Me");
        QCOMPARE(result.project.journeys[0].scenario.size(), limits::textLength);
        QCOMPARE(problems(result.project), QList<Problem>());
    }

    void whatCannotBeShownIsLeftOutWithAWarning() {
        const ImportResult result = readMermaid(u"journey\nA\0B\xd800: 3: \x1b[0mMe"_qs);
        const Journey& journey = result.project.journeys[0];
        QCOMPARE(journey.steps[0].title, QString("AB"));
        QCOMPARE(result.project.library.personas[0].name, QString("[0mMe"));
        QCOMPARE(result.warnings.size(), 2);
        QCOMPARE(result.warnings[0].kind, ImportWarning::Kind::cleanedText);
        QCOMPARE(problems(result.project), QList<Problem>());
    }

    /// Each would take minutes if anything were searched for again and again.
    void hostileTextsTakeLinearTime_data() {
        QTest::addColumn<QString>("text");
        constexpr int many = 2 << 20;
        QTest::newRow("colons") << QString(many, ':');
        QTest::newRow("times") << QString("1:30 ").repeated(many / 5);
        QTest::newRow("commas") << "a: 3: " + QString("x,").repeated(many / 2);
        QTest::newRow("line breaks") << "a: 3: " + QString("<br").repeated(many / 3);
        QTest::newRow("entities") << "a: 3: " + QString("#1").repeated(many / 2);
        QTest::newRow("marks") << "a" + QString(many / 2, QChar(0x301)) + QString(many / 2, QChar(0x316));
        QTest::newRow("NUL") << QString(many, QChar(0));
        QTest::newRow("broken surrogates") << QString(many, QChar(0xd800));
        QTest::newRow("open directives") << QString("%%{\n").repeated(many / 4);
        QTest::newRow("open descriptions") << QString("accDescr {\n").repeated(many / 11);
        QTest::newRow("descriptions") << QString("accDescr {}").repeated(many / 11);
        QTest::newRow("open fences") << QString("```mermaid\n").repeated(many / 11);
        QTest::newRow("fences") << QString("```mermaid\njourney\n```\n").repeated(many / 23);
        QTest::newRow("titles") << QString("title x\n").repeated(many / 8);
    }

    void hostileTextsTakeLinearTime() {
        QFETCH(const QString, text);
        for (const QString& whole : {"journey\n" + text, "```mermaid\njourney\n" + text}) {
            try {
                QCOMPARE(problems(readMermaid(whole).project), QList<Problem>());
            } catch (const ImportError& error) {
                QCOMPARE(error.kind, ImportError::Kind::tooLarge);
            }
        }
    }

    void damagedTextsGiveAProjectOrAnError() {
        QRandomGenerator random(20);
        const QString pieces = u"\n:;#,%{}<>-`~ \t\r059\0\xd800\x0301\u00e9x"_qs;
        for (const QString& name : fixtures.entryList({"*.mmd", "*.md"})) {
            const QString original = readText(fixtures.filePath(name));
            for (int round = 0; round < 200; ++round) {
                QString text = original;
                for (int change = random.bounded(1, 6); change > 0; --change) {
                    const int at = random.bounded(int(text.size()));
                    const int length = random.bounded(5);
                    text.replace(at, length,
                                 QString(random.bounded(3), pieces[random.bounded(int(pieces.size()))]));
                }
                try {
                    QCOMPARE(problems(readMermaid(text).project), QList<Problem>());
                } catch (const ImportError&) {
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(MermaidTest)
#include "mermaid_test.moc"
