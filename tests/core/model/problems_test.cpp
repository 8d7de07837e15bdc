#include "core/model/limits.h"
#include "core/model/problems.h"
#include "tests/support/any_project.h"
#include "tests/support/plausible_journey.h"

#include <QTest>

#include <limits>

using namespace touchline;
using namespace touchline::testing;

namespace {

QString told(const QList<Problem>& list) {
    QStringList lines;
    for (const Problem& problem : list)
        lines.append(QStringLiteral("%1 %2 %3").arg(int(problem.kind)).arg(problem.place, problem.detail));
    return lines.join(u'\n');
}

/// The one problem that `change` makes in a sound project.
template <class Change>
void compareProblem(Change change, ProblemKind kind, const QString& place) {
    Project project = plausibleProject(8, 12);
    change(project);
    const QList<Problem> found = problems(project);
    QVERIFY2(found.size() == 1, qPrintable(told(found)));
    QCOMPARE(found.first().kind, kind);
    QCOMPARE(found.first().place, place);
}

} // namespace

class ProblemsTest : public QObject {
    Q_OBJECT

private slots:
    void aSoundProjectHasNone() {
        QCOMPARE(told(problems({})), QString());
        QCOMPARE(told(problems(plausibleProject(0, 0))), QString());
        QCOMPARE(told(problems(plausibleProject(20, 80))), QString());
    }

    void noneInWhateverTheGeneratorMakes() {
        for (quint32 seed = 0; seed < 50; ++seed)
            QCOMPARE(told(problems(anyProject(seed))), QString());
    }

    void idsAreThere() {
        compareProblem([](Project& p) { p.library.personas.append(Persona()); }, ProblemKind::missing_id,
                       "/library/personas/2/id");
    }

    void idsAreUniqueOverTheWholeProject() {
        compareProblem(
            [](Project& p) {
                Tag tag;
                tag.id = Id<Tag>(p.journeys[0].id.value());
                p.library.tags.append(tag);
            },
            ProblemKind::double_id, "/journeys/0/id");
    }

    void referencesPointAtSomething() {
        compareProblem([](Project& p) { p.journeys[0].cards[2].tags.append(Id<Tag>::create()); },
                       ProblemKind::dangling_reference, "/journeys/0/cards/2/tags/0");
        compareProblem(
            [](Project& p) {
                p.journeys[0].points[1].origin = FromWave{Id<Wave>::create(), 4, {}};
            },
            ProblemKind::dangling_reference, "/journeys/0/points/1/origin/wave/wave");
    }

    void referencesPointAtTheRightType() {
        compareProblem([](Project& p) { p.journeys[0].owner = Id<Role>(p.library.personas[0].id.value()); },
                       ProblemKind::dangling_reference, "/journeys/0/owner");
    }

    void aCommentHangsOnAnything() {
        Project project = plausibleProject(3, 3);
        Comment comment;
        comment.id = Id<Comment>::create();
        comment.on = Id<void>(project.journeys[0].cards[1].id.value());
        project.comments.append(comment);
        QCOMPARE(told(problems(project)), QString());
        project.comments[0].on = Id<void>::create();
        QCOMPARE(problems(project).size(), 1);
    }

    void theListsOfAJourneyStayWithinIt_data() {
        QTest::addColumn<QString>("place");
        for (const char* place :
             {"steps/0/stage", "cards/0/lane", "cards/0/step", "points/0/curve", "points/0/step"})
            QTest::newRow(place) << QString(place);
    }

    void theListsOfAJourneyStayWithinIt() {
        QFETCH(QString, place);
        compareProblem(
            [&](Project& p) {
                p.journeys.append(plausibleProject(2, 2, 7).journeys[0]);
                p.journeys[1].owner = {};
                p.journeys[1].personas.clear();
                const Journey& other = p.journeys[1];
                for (Step& step : p.journeys[1].steps)
                    step.owner = {};
                for (Card& card : p.journeys[1].cards)
                    card.channels.clear();
                for (Curve& curve : p.journeys[1].curves)
                    curve.persona = {};
                for (CurvePoint& point : p.journeys[1].points)
                    point.origin = ByHand();
                Journey& journey = p.journeys[0];
                if (place == "steps/0/stage")
                    journey.steps[0].stage = other.stages[0].id;
                else if (place == "cards/0/lane")
                    journey.cards[0].lane = other.cards[0].lane;
                else if (place == "cards/0/step")
                    journey.cards[0].step = other.steps[0].id;
                else if (place == "points/0/curve")
                    journey.points[0].curve = other.curves[0].id;
                else
                    journey.points[0].step = other.steps[0].id;
            },
            ProblemKind::wrong_scope, "/journeys/0/" + place);
    }

    void aStepNeedsAStageAndACardALane() {
        compareProblem([](Project& p) { p.journeys[0].steps[7].stage = {}; }, ProblemKind::wrong_scope,
                       "/journeys/0/steps/7/stage");
        compareProblem([](Project& p) { p.journeys[0].cards[7].lane = {}; }, ProblemKind::wrong_scope,
                       "/journeys/0/cards/7/lane");
        compareProblem([](Project& p) { p.journeys[0].points[7].curve = {}; }, ProblemKind::wrong_scope,
                       "/journeys/0/points/7/curve");
    }

    void aCardWithoutAStepIsParked() {
        Project project = plausibleProject(3, 3);
        project.journeys[0].cards[0].step = {};
        QCOMPARE(told(problems(project)), QString());
    }

    void derivedLanesOwnNoCards() {
        compareProblem([](Project& p) { p.journeys[0].cards[3].lane = p.journeys[0].lanes[0].id; },
                       ProblemKind::wrong_scope, "/journeys/0/cards/3/lane");
    }

    void aResultHasExactlyOneTarget() {
        Project project = plausibleProject(3, 3);
        Wave wave;
        wave.id = Id<Wave>::create();
        WaveResult result;
        result.id = Id<WaveResult>::create();
        result.journey = project.journeys[0].id;
        wave.results.append(result);
        project.waves.append(wave);
        QCOMPARE(told(problems(project)), QString());
        WaveResult& last = project.waves.last().results[0];
        last.step = project.journeys[0].steps[0].id;
        QCOMPARE(problems(project), (QList<Problem>{{ProblemKind::wrong_scope, "/waves/1/results/0", {}}}));
        last.step = {};
        last.journey = {};
        QCOMPARE(problems(project).size(), 1);
    }

    void numbersAreInRange() {
        compareProblem([](Project& p) { p.journeys[0].points[0].value = 2.0001; }, ProblemKind::out_of_range,
                       "/journeys/0/points/0/value");
        compareProblem(
            [](Project& p) { p.journeys[0].points[0].value = std::numeric_limits<double>::quiet_NaN(); },
            ProblemKind::out_of_range, "/journeys/0/points/0/value");
        compareProblem([](Project& p) { p.journeys[0].steps[0].importance = 0; }, ProblemKind::out_of_range,
                       "/journeys/0/steps/0/importance");
        compareProblem([](Project& p) { p.journeys[0].steps[0].behaviour.dropOff = 1.1; },
                       ProblemKind::out_of_range, "/journeys/0/steps/0/behaviour/dropOff");
        compareProblem([](Project& p) { p.journeys[0].cards[0].span = 0; }, ProblemKind::out_of_range,
                       "/journeys/0/cards/0/span");
        compareProblem(
            [](Project& p) {
                p.journeys[0].points[0].origin = Tally{0, 0, -1, 0, 0};
            },
            ProblemKind::out_of_range, "/journeys/0/points/0/origin/tally/neutral");
        compareProblem(
            [](Project& p) { p.library.personas[0].share = std::numeric_limits<double>::infinity(); },
            ProblemKind::out_of_range, "/library/personas/0/share");
    }

    void datesCanBeWritten() {
        compareProblem([](Project& p) { p.journeys[0].reviewDate = QDate(10000, 1, 1); },
                       ProblemKind::out_of_range, "/journeys/0/reviewDate");
    }

    void textsAreClean() {
        compareProblem([](Project& p) { p.about.title = QString("a") + QChar(u'\x7'); },
                       ProblemKind::unclean_text, "/about/title");
        compareProblem(
            [](Project& p) {
                p.about.colours = {"#ffffff", "a\r\n"};
            },
            ProblemKind::unclean_text, "/about/colours/1");
        compareProblem([](Project& p) { p.ext["key"] = QString(QChar(0xd800)); }, ProblemKind::unclean_text,
                       "/ext");
        compareProblem([](Project& p) { p.about.purpose = QString(limits::textLength + 1, u'x'); },
                       ProblemKind::unclean_text, "/about/purpose");
    }

    void listsAreNotTooLong() {
        compareProblem([](Project& p) { p.about.colours.resize(limits::listItems + 1); },
                       ProblemKind::too_many, "/about/colours");
    }

    void anImageIsNamedByItsBytes() {
        Image image;
        image.bytes = "picture";
        image.id = imageId(image.bytes);
        compareProblem(
            [&](Project& p) {
                p.images.append(image);
                p.images[0].bytes += '!';
            },
            ProblemKind::bad_image, "/images/0");
        Project project;
        project.images.append(
            {Id<Image>::create(), ImageFormat::png, {}}); // its part of the file was damaged
        QCOMPARE(told(problems(project)), QString());
    }

    void atMostAHundredAreListed() {
        Project project;
        project.library.tags.resize(1000);
        QCOMPARE(problems(project).size(), 100);
    }
};

QTEST_GUILESS_MAIN(ProblemsTest)
#include "problems_test.moc"
