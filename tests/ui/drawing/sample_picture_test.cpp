#include "core/file/project_json.h"
#include "core/model/lookup.h"
#include "tests/support/resource_files.h"
#include "ui/drawing/lay_out.h"

#include <QTest>

using namespace touchline;

namespace {

const QSizeF slide(338.67, 190.5), a0(1189, 841);

Project sample(const QString& language) {
    return fromJson(resourceBytes("samples/moving-house", language));
}

Layout layOutSample(const Project& project, const View& view, const PageSetup& setup = {}) {
    Typesetter setter;
    return layOut(project, project.journeys.first().id, view, setup, setter);
}

View together() {
    View view;
    view.together = true;
    return view;
}

/// The texts of the boxes of a lane, from left to right.
QStringList textsOf(const LaneContent& lane) {
    QStringList texts;
    for (const Cell& cell : lane.cells) {
        for (const Box& box : cell.boxes)
            texts.append(box.texts.value(0).block.text);
    }
    return texts;
}

} // namespace

/// What the sample teaches is in its pictures.
class SamplePictureTest : public QObject {
    Q_OBJECT

private slots:
    void theManagementViewIsOneLegibleSlide_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Dutch") << "nl";
    }

    void theManagementViewIsOneLegibleSlide() {
        QFETCH(QString, language);
        const Layout layout = layOutSample(sample(language), {.kind = ViewKind::management}, {slide, {}});
        QCOMPARE(layout.pages.size(), 1);
        QVERIFY(!layout.brokenForLegibility);
        QVERIFY(layout.pages.first().scale * smallestText(TypeScale::slide) * 0.75 >= 12);
    }

    void theManagementViewShowsTheThreeMomentsOfTruthAndTheThreeLargestGaps() {
        const Layout layout = layOutSample(sample("en"), {.kind = ViewKind::management});
        QCOMPARE(layout.lanes.size(), 2);
        QCOMPARE(textsOf(layout.lanes[1]),
                 QStringList({"I let the engineer in; it is warm tonight", "I get my first bill: double",
                              "I get my yearly settlement"}));
        QStringList gaps;
        for (const GapLabel& gap : layout.lanes[0].experience->gaps)
            gaps.append(gap.text.text);
        QCOMPARE(gaps, QStringList({"2.3", "2.3", "1.6"}));
    }

    void theWallIsReadFromAfar() {
        const Layout layout = layOutSample(sample("en"), {.density = Density::wall}, {a0, {}});
        for (const Page& page : layout.pages) {
            const auto points = [&page](TextStyle style) {
                return page.scale * sizeOf({style, TypeScale::wall}) * 0.75;
            };
            QVERIFY(points(TextStyle::text) >= 23.99); // from 2 m
            for (const TextStyle style : {TextStyle::title, TextStyle::stage, TextStyle::gap})
                QVERIFY(points(style) >= 59.99); // from 5 m
        }
    }

    void theEmployeeMeetsTheCustomerAtTheLineOfInteraction() {
        const Layout layout = layOutSample(sample("en"), together());
        QStringList order;
        for (const LaneContent& lane : layout.lanes) {
            if (lane.divider)
                order.append(lane.divider);
            if (lane.experience || lane.kind == LaneKind::steps)
                order.append((lane.ofOther ? "employee " : "customer ") + lane.title.block.text);
        }
        QCOMPARE(order, QStringList({"customer Steps", "customer Emotional experience", "Line of interaction",
                                     "employee Karim, in sight", "Line of visibility",
                                     "employee Karim, out of sight", "employee Emotional experience",
                                     "Line of internal interaction"}));
    }

    void whatIsLowTogetherIsJoined() {
        // E2 with 5 and E8 with 9, as worked out by hand.
        const Project project = sample("en");
        const Layout layout = layOutSample(project, together());
        QCOMPARE(layout.coupled.size(), 2);
        const auto titles = [&](const CoupledMark& mark) {
            const auto titleOf = [](const Journey& journey, Id<Step> id) {
                return find(journey.steps, id)->title;
            };
            return titleOf(project.journeys[0], layout.columns[mark.upper.first].step) + " / " +
                   titleOf(project.journeys[1], layout.columns[mark.lower.first].other);
        };
        QCOMPARE(titles(layout.coupled[0]), "I get a time slot for the engineer / I read what was promised");
        QCOMPARE(titles(layout.coupled[1]),
                 "I get my first bill: double / I report readings, app is offline");
        QVERIFY(layOutSample(project, View()).coupled.isEmpty());
    }

    void anotherPersonaHasHerCurveAndNameWhereTheViewAsksForIt() {
        const Project project = sample("en");
        const auto named = [](const Layout& layout) {
            QStringList names;
            for (const LaneContent& lane : layout.lanes) {
                for (const CurveLine& line : lane.experience ? lane.experience->lines : QList<CurveLine>()) {
                    if (!line.name.isEmpty())
                        names.append(line.name);
                }
            }
            return names;
        };
        QCOMPARE(named(layOutSample(project, View())), QStringList());
        const View both{.personas = project.journeys.first().personas};
        QCOMPARE(named(layOutSample(project, both)), QStringList("Henk"));
    }
};

QTEST_MAIN(SamplePictureTest)
#include "sample_picture_test.moc"
