#include "ui/drawing/axis.h"

#include <QTest>

using namespace touchline;

namespace {

struct Pair {
    Pair(int customerSteps, int employeeSteps) {
        customer.id = Id<Journey>::create();
        employee.id = Id<Journey>::create();
        employee.kind = JourneyKind::employee;
        employee.serves = customer.id;
        for (auto [journey, count] :
             {std::pair(&customer, customerSteps), std::pair(&employee, employeeSteps)}) {
            journey->stages = {{.id = Id<Stage>::create()}};
            for (int i = 0; i < count; ++i)
                journey->steps.append({.id = Id<Step>::create(), .stage = journey->stages.first().id});
        }
    }

    /// The employee step `e` serves these customer steps.
    void link(int e, const QList<int>& served) {
        for (const int step : served)
            employee.steps[e].serves.append(customer.steps[step].id);
    }

    /// "0:1 .:2" is customer step 0 over employee step 1, then employee step 2 alone; "0+" goes on.
    QString seats() const {
        QStringList seats;
        for (const Column& column : sharedAxis(customer, employee)) {
            QString seat = column.step ? QString::number(place(customer, column.step)) : ".";
            if (column.step && !column.begins)
                seat += u'+';
            if (column.other)
                seat += u':' + QString::number(place(employee, column.other));
            if (column.crosses)
                seat += u'!';
            seats.append(seat);
        }
        return seats.join(u' ');
    }

    static int place(const Journey& journey, Id<Step> id) {
        for (int i = 0; i < journey.steps.size(); ++i) {
            if (journey.steps[i].id == id)
                return i;
        }
        return -1;
    }

    Journey customer, employee;
};

} // namespace

class AxisTest : public QObject {
    Q_OBJECT

private slots:
    void aJourneyAloneHasOneColumnAStep() {
        const Pair pair(3, 0);
        const QList<Column> columns = axisOf(pair.customer);
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns[2].step, pair.customer.steps[2].id);
    }

    void anEmployeeStepStandsUnderTheFirstStepItServes() {
        Pair pair(3, 2);
        pair.link(0, {1, 0});
        pair.link(1, {2});
        QCOMPARE(pair.seats(), "0:0 1 2:1");
    }

    void severalUnderOneStepDivideItsColumn() {
        Pair pair(2, 3);
        for (int i = 0; i < 3; ++i)
            pair.link(i, {0});
        QCOMPARE(pair.seats(), "0:0 0+:1 0+:2 1");
    }

    void aStepThatServesNothingHasItsOwnColumnAfterItsPredecessor() {
        Pair pair(2, 3);
        pair.link(0, {0});
        pair.link(2, {1});
        QCOMPARE(pair.seats(), "0:0 .:1 1:2");
    }

    void thoseBeforeTheFirstThatServesStandBeforeIt() {
        Pair pair(2, 2);
        pair.link(1, {1});
        QCOMPARE(pair.seats(), "0 .:0 1:1");
    }

    void theEmployeesOrderStaysAndACrossingIsMarked() {
        Pair pair(3, 3);
        pair.link(0, {2});
        pair.link(1, {0});
        pair.link(2, {2});
        QCOMPARE(pair.seats(), "0 1 2:0 2+:1! 2+:2");
    }

    void afterAnOwnColumnNothingGoesBackUnderTheStepBefore() {
        Pair pair(2, 3);
        pair.link(0, {0});
        pair.link(2, {0});
        QCOMPARE(pair.seats(), "0:0 .:1 .:2 1");
    }

    void withoutAnyLinkTheEmployeeStepsStandAtTheEnd() {
        const Pair pair(1, 2);
        QCOMPARE(pair.seats(), "0 .:0 .:1");
    }

    void aViewThatShowsThemTogetherShowsEachOnce() {
        const Pair pair(1, 1);
        Project project;
        project.journeys = {pair.customer, pair.employee};
        View view;
        QCOMPARE(journeysOf(project, view).size(), 2);
        QVERIFY(!companionOf(project, project.journeys[0], view));
        view.together = true;
        QCOMPARE(companionOf(project, project.journeys[0], view)->id, pair.employee.id);
        QCOMPARE(journeysOf(project, view), QList<Id<Journey>>{pair.customer.id});
        view.journeys = {pair.employee.id};
        QCOMPARE(journeysOf(project, view), QList<Id<Journey>>{pair.employee.id});
    }
};

QTEST_GUILESS_MAIN(AxisTest)
#include "axis_test.moc"
