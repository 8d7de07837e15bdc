#include "core/edits/expected_effect.h"
#include "core/insight/projection.h"
#include "core/model/home.h"

#include <QTest>

using namespace touchline;

class ExpectedEffectTest : public QObject {
    Q_OBJECT

private slots:
    void anEffectIsSetChangedAndTakenBack() {
        const Persona persona{.id = Id<Persona>::create()};
        const Step step{.id = Id<Step>::create()};
        const BacklogItem item{.id = Id<BacklogItem>::create()};
        Project project;
        project.library.personas = {persona};
        project.journeys = {{.id = Id<Journey>::create(), .steps = {step}}};
        project.backlog = {item};
        const auto after = [&](const Project& before, double effect) {
            return setEffect(before, item.id, step.id, persona.id, Dimension::emotional, effect);
        };
        const auto effect = [&](const Project& now) {
            return effectOf(now.backlog[0], step.id, persona.id, Dimension::emotional);
        };
        const Project set = after(project, 1.2);
        QCOMPARE(effect(set), 1.2);
        QCOMPARE(effectOf(set.backlog[0], step.id, persona.id, Dimension::functional), 0.0);
        QCOMPARE(after(set, 1.2), set);
        const Project changed = after(set, 9);
        QCOMPARE(effect(changed), 4.0); // as far as the scale is long
        QCOMPARE(changed.backlog[0].effects.size(), 1);
        QCOMPARE(after(changed, 0), project);
        QCOMPARE(after(project, std::nan("")), project);
        QCOMPARE(setEffect(project, item.id, Id<Step>::create(), persona.id, Dimension::emotional, 1),
                 project);
    }

    void whatIsExpectedForAllStaysBelowHers() {
        const Persona persona{.id = Id<Persona>::create()};
        const Step step{.id = Id<Step>::create()};
        Project project;
        project.library.personas = {persona};
        project.journeys = {{.id = Id<Journey>::create(), .steps = {step}}};
        project.backlog = {
            {.id = Id<BacklogItem>::create(),
             .effects = {{.id = Id<ExpectedEffect>::create(), .step = step.id, .effect = 0.5}}}};
        const Project set =
            setEffect(project, project.backlog[0].id, step.id, persona.id, Dimension::emotional, 1.5);
        QCOMPARE(set.backlog[0].effects.size(), 2);
        QCOMPARE(set.backlog[0].effects[1].effect, 1.0);
        QCOMPARE(effectOf(set.backlog[0], step.id, persona.id, Dimension::emotional), 1.5);
    }
};

QTEST_GUILESS_MAIN(ExpectedEffectTest)
#include "expected_effect_test.moc"
