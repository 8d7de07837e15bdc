#include "tests/support/any_project.h"
#include "tests/support/layout_faults.h"
#include "tests/support/plausible_journey.h"
#include "ui/drawing/lay_out.h"

#include <QTest>

using namespace touchline;
using testing::faultOf;

namespace {

/// How often each step's own box stands on the pages.
QHash<QUuid, int> stepsShown(const Layout& layout) {
    QHash<QUuid, int> shown;
    for (const Page& page : layout.pages) {
        for (const Strip& strip : page.strips) {
            for (const int lane : strip.lanes) {
                if (layout.lanes[lane].kind != LaneKind::steps)
                    continue;
                for (int column = layout.rows[strip.row].first; column < layout.rows[strip.row].end;
                     ++column) {
                    for (const Box& box : layout.lanes[lane].cells[column].boxes)
                        ++shown[box.item.id];
                }
            }
        }
    }
    return shown;
}

const QSizeF a4(297, 210), a3(420, 297);

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutAndNothingOverlaps();
    void whateverIsInAProjectIsPlaced();
    void everyStepStandsOnAPage();
    void aLongJourneyBreaksIntoRowsOfWholeStages();
    void rowsAreOfEvenLength();
    void aPageOfPaperIsLegible();
    void anEmptyJourneyHasAPage();
    void anUnknownJourneyHasNoPages();
    void aLayoutIsTheSameAgain();
};

void LayoutTest::nothingIsCutAndNothingOverlaps() {
    Typesetter setter;
    const QList<PageSetup> setups{{}, {a4, {}}, {a3.transposed(), {}}, {{}, 500}};
    for (quint32 seed = 1; seed <= 120; ++seed) {
        const int steps = static_cast<int>(seed * 7 % 45);
        const Project project = testing::plausibleProject(steps, steps * 5, seed);
        const Layout layout =
            layOut(project, project.journeys.first().id, View(), setups[seed % setups.size()], setter);
        const QString fault = faultOf(layout);
        QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
    }
}

void LayoutTest::whateverIsInAProjectIsPlaced() {
    Typesetter setter;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Project project = testing::anyProject(seed);
        for (const Journey& journey : project.journeys) {
            const Layout layout = layOut(project, journey.id, View(), {}, setter);
            const QString fault = faultOf(layout);
            QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
        }
    }
}

void LayoutTest::everyStepStandsOnAPage() {
    Typesetter setter;
    const Project project = testing::plausibleProject(130, 300);
    for (const PageSetup& setup : {PageSetup(), PageSetup{a4, {}}, PageSetup{a3, {}}}) {
        const QHash<QUuid, int> shown =
            stepsShown(layOut(project, project.journeys.first().id, View(), setup, setter));
        for (const Step& step : project.journeys.first().steps)
            QVERIFY(shown.value(step.id.value()) >= 1);
    }
}

void LayoutTest::aLongJourneyBreaksIntoRowsOfWholeStages() {
    Typesetter setter;
    const Project project = testing::plausibleProject(90, 90);
    const Layout layout = layOut(project, project.journeys.first().id, View(), {}, setter);
    QVERIFY(layout.rows.size() > 1);
    QVERIFY(layout.pages.first().size.width() <= widestPageMm * unitsPerMm + 1);
    for (const Row& row : layout.rows.mid(1))
        QVERIFY(layout.columns[row.first].stage != layout.columns[row.first - 1].stage);
}

void LayoutTest::rowsAreOfEvenLength() {
    Typesetter setter;
    const Project project = testing::plausibleProject(40, 40);
    const Layout layout = layOut(project, project.journeys.first().id, View(), {}, setter);
    QCOMPARE(layout.rows.size(), 2);
    QVERIFY(layout.rows.last().width > layout.rows.first().width / 2);
}

void LayoutTest::aPageOfPaperIsLegible() {
    Typesetter setter;
    const Project project = testing::plausibleProject(60, 200);
    const Layout layout = layOut(project, project.journeys.first().id, View(), {a4, {}}, setter);
    QVERIFY(layout.brokenForLegibility);
    QVERIFY(layout.pages.size() > 1);
    for (const Page& page : layout.pages) {
        QVERIFY(page.scale * smallestText(TypeScale::comfortable) * 0.75 >= 7 - 0.01);
        QVERIFY(std::abs(page.size.width() * page.scale - a4.width() * unitsPerMm) < 0.1);
    }
}

void LayoutTest::anEmptyJourneyHasAPage() {
    Typesetter setter;
    Project project;
    Journey journey;
    journey.id = Id<Journey>::create();
    project.journeys.append(journey);
    QCOMPARE(faultOf(layOut(project, journey.id, View(), {}, setter)), QString());
}

void LayoutTest::anUnknownJourneyHasNoPages() {
    Typesetter setter;
    QVERIFY(layOut(Project(), Id<Journey>::create(), View(), {}, setter).pages.isEmpty());
}

void LayoutTest::aLayoutIsTheSameAgain() {
    // Lines that were remembered are the lines that would be broken anew.
    Typesetter warm, cold;
    const Project project = testing::plausibleProject(20, 100);
    const Id<Journey> journey = project.journeys.first().id;
    layOut(project, journey, View(), {}, warm);
    const Layout again = layOut(project, journey, View(), {}, warm);
    const Layout fresh = layOut(project, journey, View(), {}, cold);
    QCOMPARE(again.pages.first().size, fresh.pages.first().size);
    for (int row = 0; row < fresh.rows.size(); ++row)
        QCOMPARE(again.rows[row].laneHeights, fresh.rows[row].laneHeights);
}

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
