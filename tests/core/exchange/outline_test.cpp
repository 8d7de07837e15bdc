#include "core/exchange/mermaid.h"
#include "core/exchange/outline.h"
#include "core/model/limits.h"
#include "core/model/problems.h"
#include "tests/support/told_import.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

const QDir fixtures(TESTS_DIR "/data/outline");

QStringList fixtureNames() {
    return fixtures.entryList({"*.txt", "*.md"});
}

ImportError::Kind errorOf(const QString& text) {
    try {
        readOutline(text);
    } catch (const ImportError& error) {
        return error.kind;
    }
    return ImportError::Kind::invalid;
}

} // namespace

class OutlineTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadIsWhatIsExpected_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : fixtureNames())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void whatIsReadIsWhatIsExpected() {
        QFETCH(const QString, name);
        const QString text = readText(fixtures.filePath(name));
        QVERIFY(!looksLikeMermaid(text));
        const ImportResult result = readOutline(text);
        QCOMPARE(told(result), readText(fixtures.filePath(name + ".expected")));
        QCOMPARE(problems(result.project), QList<Problem>());
    }

    void theJourneyIsReadyToBeWorkedOn() {
        const Project project = readOutline("A\n  B\n  C").project;
        const Journey& journey = project.journeys.first();
        QCOMPARE(journey.lanes.size(), 2);
        QCOMPARE(journey.curves.size(), 1);
        QVERIFY(journey.points.isEmpty());
        QCOMPARE(project.library.personas.size(), 1);
    }

    void whatHoldsNothingIsRefused() {
        QCOMPARE(errorOf(""), ImportError::Kind::empty);
        QCOMPARE(errorOf(" \n\t\n"), ImportError::Kind::empty);
        QCOMPARE(errorOf("---\n- \n##\n"), ImportError::Kind::empty);
    }

    void whatIsNoTextIsRefused() { QCOMPARE(errorOf(u"\x89PNG\0\0"_qs), ImportError::Kind::notRecognised); }

    void limitsHold() {
        const QString steps = QString("step\n").repeated(limits::listItems);
        QCOMPARE(readOutline(steps).project.journeys[0].steps.size(), limits::listItems);
        QCOMPARE(errorOf(steps + "one more"), ImportError::Kind::tooLarge);
        QCOMPARE(errorOf(QString(limits::importLength + 1, 'x')), ImportError::Kind::tooLarge);
    }

    void notesThatDoNotFitAreToldOf() {
        const QString notes = QString("\n    " + QString(999, 'x')).repeated(limits::textLength / 1000 + 2);
        const ImportResult result = readOutline("A\n  B" + notes + "\nC");
        QCOMPARE(result.project.journeys[0].steps[0].notes.size(), limits::textLength - 1);
        QCOMPARE(result.warnings.size(), 2);
        QCOMPARE(result.warnings[0].kind, ImportWarning::Kind::shortened);
        QCOMPARE(problems(result.project), QList<Problem>());
    }

    /// Each line is a title, a stage, a step, a line of notes or a warning.
    void noLineIsLostInADamagedText() {
        QRandomGenerator random(20);
        const QString pieces = u"\n\t -*#1.x\r\xd800\x0301"_qs;
        for (const QString& name : fixtureNames()) {
            const QString original = readText(fixtures.filePath(name));
            for (int round = 0; round < 200; ++round) {
                QString text = original;
                for (int change = random.bounded(1, 6); change > 0; --change) {
                    const int at = random.bounded(int(text.size()));
                    text.replace(at, random.bounded(5),
                                 QString(random.bounded(3), pieces[random.bounded(int(pieces.size()))]));
                }
                const ImportResult result = readOutline(text);
                QCOMPARE(problems(result.project), QList<Problem>());
                const Journey& journey = result.project.journeys[0];
                const int unnamed = !journey.stages.isEmpty() && journey.stages[0].title.isEmpty();
                qsizetype lines = journey.stages.size() - unnamed + journey.steps.size();
                lines += journey.title.isEmpty() ? 0 : 1;
                for (const Step& step : journey.steps)
                    lines += step.notes.isEmpty() ? 0 : step.notes.count('\n') + 1;
                for (const ImportWarning& warning : result.warnings)
                    lines += warning.kind == ImportWarning::Kind::ignoredLine;
                const QStringList all = text.replace('\r', '\n').split('\n');
                const auto filled = std::count_if(
                    all.begin(), all.end(), [](const QString& line) { return !line.trimmed().isEmpty(); });
                QVERIFY2(lines == filled, qPrintable(name + '\n' + text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(OutlineTest)
#include "outline_test.moc"
