#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/insight/uses.h"
#include "core/model/references.h"
#include "tests/support/any_project.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

class UsesTest : public QObject {
    Q_OBJECT

private slots:
    void whereAnIdIsUsedIsSaidInOrder() {
        Project project = addJourney({}, JourneyKind::customer, "I move").project;
        const Journey& journey = project.journeys.first();
        const Id<Step> step = journey.steps.first().id;
        const Id<Stage> stage = journey.stages.first().id;
        const auto role = addToLibrary(project, Role{.name = "Planner"});
        const auto card = addCard(role.project, journey.lanes.first().id, step, "Mail");
        project = set<&Card::owner>(card.project, card.id, role.id);
        project = set<&Step::owner>(project, step, role.id);
        project = set<&Step::title>(project, step, "I call");
        project = set<&Stage::owner>(project, stage, role.id);
        const QList<Use> found = uses(project, role.id.value());
        QCOMPARE(found, (QList<Use>{{"Stage", stage.value(), ""},
                                    {"Step", step.value(), "I call"},
                                    {"Card", card.id.value(), "Mail"}}));
        QCOMPARE(QString(found[1].type), "Step");
        QCOMPARE(useCounts(project).value(role.id.value()), 3);
    }

    void aPlaceIsNamedOnce() {
        const auto tag =
            addToLibrary(addJourney({}, JourneyKind::customer, "x").project, Principle{.text = "On time"});
        const Id<Step> step = tag.project.journeys.first().steps.first().id;
        Project project = set<&Step::principlesServed>(tag.project, step, {tag.id});
        project = set<&Step::principlesBroken>(project, step, {tag.id});
        QCOMPARE(uses(project, tag.id.value()).size(), 1);
        QCOMPARE(useCounts(project).value(tag.id.value()), 1);
    }

    void everyReferenceIsAUse() {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Project project = completeProject(seed, 4);
            const QHash<QUuid, int> counts = useCounts(project);
            QSet<QUuid> targets;
            for (const Reference& reference : references(project))
                targets.insert(reference.target);
            QCOMPARE(QSet<QUuid>(counts.keyBegin(), counts.keyEnd()), targets);
            for (const QUuid id : targets) {
                if (!find(project, Id<GlossaryTerm>(id)))
                    QVERIFY(uses(project, id).size() <= counts.value(id));
            }
        }
    }

    void aTermIsUsedWhereATextHasIt() {
        Project project = addJourney({}, JourneyKind::customer, "My Time slot.").project;
        const auto term = addToLibrary(project, GlossaryTerm{.term = "time slot", .meaning = "a time slot"});
        const Id<Step> step = project.journeys.first().steps.first().id;
        project = set<&Step::title>(term.project, step, "I choose time slots");
        const QList<Use> found = uses(project, term.id.value());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().title, "My Time slot.");
    }

    void wordsStandByThemselves() {
        QVERIFY(hasWords("the App, now", "app"));
        QVERIFY(hasWords("apple app", "app"));
        QVERIFY(!hasWords("apple", "app"));
        QVERIFY(!hasWords("app", ""));
    }
};

QTEST_GUILESS_MAIN(UsesTest)
#include "uses_test.moc"
