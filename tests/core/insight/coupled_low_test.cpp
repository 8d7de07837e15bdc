#include "core/insight/coupled_low.h"

#include <QTest>

using namespace touchline;

namespace {

/// A journey of one stage with one realised emotional curve of one persona.
Journey journeyOf(JourneyKind kind, Id<Persona> persona, const QList<double>& values) {
    Journey journey{.id = Id<Journey>::create(), .kind = kind, .personas = {persona}};
    journey.stages = {{.id = Id<Stage>::create()}};
    journey.curves = {{.id = Id<Curve>::create(), .persona = persona}};
    for (const double value : values) {
        journey.steps.append({.id = Id<Step>::create(), .stage = journey.stages.first().id});
        journey.points.append({.id = Id<CurvePoint>::create(),
                               .curve = journey.curves.first().id,
                               .step = journey.steps.last().id,
                               .value = value});
    }
    return journey;
}

struct Pair {
    Pair(const QList<double>& felt, const QList<double>& worked) {
        for (const char* name : {"Noor", "Karim"})
            project.library.personas.append({.id = Id<Persona>::create(), .name = name});
        customer = journeyOf(JourneyKind::customer, project.library.personas[0].id, felt);
        employee = journeyOf(JourneyKind::employee, project.library.personas[1].id, worked);
    }

    Project project;
    Journey customer, employee;
};

} // namespace

class CoupledLowTest : public QObject {
    Q_OBJECT

private slots:
    void linkedStepsAreLowTogetherFromMinusAHalfOn() {
        Pair pair({-0.5, -1.5, -1.5}, {-0.5, -0.4, -2});
        for (int i = 0; i < 3; ++i)
            pair.employee.steps[i].serves = {pair.customer.steps[i].id};
        const QList<CoupledLow> lows = coupledLows(pair.project, pair.customer, pair.employee);
        QCOMPARE(lows.size(), 2);
        QCOMPARE(lows[0].customer, pair.customer.steps[0].id);
        QCOMPARE(lows[0].employee, pair.employee.steps[0].id);
        QCOMPARE(lows[1].customerValue, -1.5);
        QCOMPARE(lows[1].employeeValue, -2.0);
    }

    void stepsThatAreNotLinkedAreNotCoupled() {
        const Pair pair({-1}, {-1});
        QVERIFY(coupledLows(pair.project, pair.customer, pair.employee).isEmpty());
    }

    void aStepWithoutAValueIsNotLow() {
        Pair pair({-1, -1}, {-1});
        pair.customer.points.removeLast();
        pair.employee.steps[0].serves = {pair.customer.steps[1].id};
        QVERIFY(coupledLows(pair.project, pair.customer, pair.employee).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CoupledLowTest)
#include "coupled_low_test.moc"
