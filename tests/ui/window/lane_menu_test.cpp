#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "ui/window/lane_menu.h"

#include <QMenu>
#include <QTest>

using namespace touchline;

class LaneMenuTest : public QObject {
    Q_OBJECT

private:
    static Project hide(Project project, const QList<Id<Lane>>& lanes) {
        for (const Id<Lane> lane : lanes)
            project = set<&Lane::hidden>(project, lane, true);
        return project;
    }

private slots:
    void aHiddenLaneCanBeShownAgain() {
        Project project = addJourney({}, JourneyKind::customer, "I move").project;
        const Lane& lane = project.journeys.first().lanes.first();
        const Lane& steps = *std::ranges::find(project.journeys.first().lanes, LaneKind::steps, &Lane::kind);
        project = set<&Lane::title>(hide(project, {lane.id, steps.id}), lane.id, "Pick & mix");

        QMenu menu;
        QList<Id<Lane>> shown;
        addHiddenLanes(
            menu, [&project] { return &project.journeys.first(); },
            [&shown](Id<Lane> id) { shown.append(id); });
        emit menu.aboutToShow();
        const QMenu& hidden = *menu.actions().last()->menu();
        QVERIFY(hidden.menuAction()->isVisible());
        QCOMPARE(hidden.actions().size(), 1);
        QCOMPARE(hidden.actions().first()->text(), "Pick && mix");
        hidden.actions().first()->trigger();
        QCOMPARE(shown, {project.journeys.first().lanes.first().id});
    }

    void withoutHiddenLanesNothingIsOffered() {
        const Project project = addJourney({}, JourneyKind::customer, "I move").project;
        const Journey* journey = &project.journeys.first();
        QMenu menu;
        addHiddenLanes(
            menu, [&journey] { return journey; }, [](Id<Lane>) {});
        emit menu.aboutToShow();
        QVERIFY(!menu.actions().last()->isVisible());
        journey = nullptr;
        emit menu.aboutToShow();
        QVERIFY(!menu.actions().last()->isVisible());
    }
};

QTEST_MAIN(LaneMenuTest)
#include "lane_menu_test.moc"
