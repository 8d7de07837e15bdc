#include "core/insight/journey_insight.h"
#include "tests/support/small_journey.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

constexpr auto emotional = Dimension::emotional;

} // namespace

class JourneyInsightTest : public QObject {
    Q_OBJECT

private slots:
    void everyStepWithBothValuesStandsByItsImpact() {
        SmallJourney small;
        const Id<Step> low = small.add(1, 0, {.importance = 1});
        const Id<Step> over = small.add(0, 1);
        const Id<Step> high = small.add(1, 0.5, {.momentOfTruth = true});
        small.add(1, std::nullopt);
        const auto insight = gapInsight({}, small.journey, small.persona, emotional);
        QCOMPARE(insight->impact.size(), 3);
        QCOMPARE(insight->impact[0].gap.step, high);
        QCOMPARE(insight->impact[1].gap.step, low);
        QCOMPARE(insight->impact[2].gap.step, over);
        QCOMPARE(insight->gap.covered, 3);
        QCOMPARE(insight->moments.of, 1);
        QCOMPARE(insight->largest()->step, low);
        QCOMPARE(insight->peaks.best->step, over);
        QVERIFY(!insight->peaks.end);
        QVERIFY(!gapInsight({}, small.journey, small.persona, Dimension::functional));
    }

    void anUnwantedContactStandsUnderEachOfItsCauses() {
        SmallJourney small;
        const Id<Step> here = small.add(1, 1), elsewhere = Id<Step>::create();
        const Id<Step> call = small.add(1, 0, {.unwanted = true, .causes = {elsewhere, here}});
        const Id<Step> again = small.add(1, 0, {.importance = 5, .unwanted = true, .causes = {here}});
        small.add(1, 0, {.causes = {here}}); // a step that is wanted has no cause to be mended
        const auto insight = gapInsight({}, small.journey, small.persona, emotional);
        const QList<Cause> causes = causesOf(*insight);
        QCOMPARE(causes.size(), 2);
        QCOMPARE(causes[0].step, here);
        QCOMPARE(causes[0].impact, 8.0);
        QCOMPARE(causes[0].contacts[0].gap.step, again);
        QCOMPARE(causes[0].contacts[1].gap.step, call);
        QCOMPARE(causes[1].step, elsewhere);
        QCOMPARE(causes[1].impact, 3.0);
    }

    void allTogetherComeLastWhereThereAreSeveral() {
        SmallJourney small;
        small.add(1, 0);
        Project project;
        project.library.personas = {{.id = small.persona, .share = 0.4}};
        small.journey.personas = {small.persona};
        QCOMPARE(gapInsights(project, small.journey).size(), 1);
        const Id<Persona> other = Id<Persona>::create();
        project.library.personas.append({.id = other, .share = 0.6});
        small.journey.personas.append(other);
        QCOMPARE(gapInsights(project, small.journey).size(), 1); // the other one has no values
        const auto curves = small.journey.curves;
        for (Curve curve : curves) {
            curve.id = Id<Curve>::create();
            curve.persona = other;
            small.journey.curves.append(curve);
            small.addPoint(curve, -1);
        }
        const QList<GapInsight> all = gapInsights(project, small.journey);
        QCOMPARE(all.size(), 3);
        QVERIFY(all[2].persona.isNull());
        // intended 0.4 * 1 - 0.6, realised 0 - 0.6
        QVERIFY(qAbs(all[2].gap.gap - 0.4) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(JourneyInsightTest)
#include "journey_insight_test.moc"
