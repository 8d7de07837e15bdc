#include "core/edits/paste_figures.h"

#include <QTest>

using namespace touchline;

class PasteFiguresTest : public QObject {
    Q_OBJECT

private:
    static Project someProject() {
        Project project;
        Journey journey{.id = Id<Journey>::create()};
        journey.stages = {{.id = Id<Stage>::create()}};
        for (const QString title : {"I call", "I wait"})
            journey.steps.append(
                {.id = Id<Step>::create(), .stage = journey.stages.first().id, .title = title});
        project.journeys = {journey};
        return project;
    }

private slots:
    void figuresOfASheetBecomeBehaviour() {
        const Project project = someProject();
        const auto pasted = pasteFigures(project, project.journeys.first().id,
                                         {{"Stap", "Volume", "Doorlooptijd", "Uitval", "Herhaalcontact"},
                                          {"I CALL", "12.600", "1,5 uur", "22 %", "1,4"},
                                          {"I wait", "", "n.v.t.", "0,5", ""},
                                          {"I sing", "3", "", "", ""}});
        QVERIFY(pasted);
        const QList<Step> steps = pasted->project.journeys.first().steps;
        QCOMPARE(steps[0].behaviour,
                 (Behaviour{.volume = 12'600, .duration = 1.5, .dropOff = 0.22, .repeat = 1.4}));
        QCOMPARE(steps[1].behaviour, Behaviour{.dropOff = 0.5});
        QCOMPARE(pasted->values, 5);
        QCOMPARE(pasted->leftOut, 2); // "n.v.t.", and the figure of a step that is not there
    }

    void otherBlocksAreNoFigures() {
        const Project project = someProject();
        const Id<Journey> journey = project.journeys.first().id;
        QVERIFY(!pasteFigures(project, journey, {{"Steps", "I call"}, {"Pains", "long"}}));
        QVERIFY(!pasteFigures(project, journey, {{"Step", "Channel"}, {"I call", "phone"}}));
        QVERIFY(!pasteFigures(project, journey, {{"Step"}, {"I call"}}));
    }
};

QTEST_GUILESS_MAIN(PasteFiguresTest)
#include "paste_figures_test.moc"
