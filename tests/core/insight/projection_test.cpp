#include "core/insight/gap.h"
#include "core/insight/projection.h"
#include "tests/support/small_journey.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

constexpr auto emotional = Dimension::emotional;

} // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

private slots:
    void chosenItemsRaiseWhatIsRealised() {
        SmallJourney small;
        const Id<Step> first = small.add(1, -1.5), second = small.add(1, 1.5);
        const Id<Step> third = small.add(1, std::nullopt);
        Project project;
        const auto item = [&](Id<Step> step, double effect, Id<Persona> persona = {}) {
            BacklogItem added{.id = Id<BacklogItem>::create()};
            added.effects = {{.step = step, .persona = persona, .effect = effect}};
            project.backlog.append(added);
            return added.id;
        };
        const auto a = item(first, 1.5), b = item(first, 0.5, small.persona), c = item(second, 1);
        const auto d = item(third, 1), e = item(first, 1, Id<Persona>::create());
        const Journey next = projected(project, small.journey, {a, b, c, d, e});
        QCOMPARE(stepGaps(next, small.persona, emotional)[0].realised, 0.5); // -1.5 + 1.5 + 0.5
        QCOMPARE(stepGaps(next, small.persona, emotional)[1].realised, 2.0); // the scale ends there
        QCOMPARE(next.points.size(), small.journey.points.size());
        QCOMPARE(next.points[0], small.journey.points[0]); // what is intended stays
        QCOMPARE(journeyGap(small.journey, small.persona, emotional)->gap, 1.25);
        QCOMPARE(journeyGap(next, small.persona, emotional)->gap, 0.25);
        QCOMPARE(projected(project, small.journey, {}), small.journey);
        QCOMPARE(itemsWithEffect(project, small.journey, small.persona, emotional),
                 (QList<Id<BacklogItem>>{a, b, c, d}));
        QVERIFY(itemsWithEffect(project, small.journey, small.persona, Dimension::functional).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projection_test.moc"
