#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/set.h"
#include "core/file/templates.h"
#include "ui/panels/journey_rows.h"

#include <QTest>

using namespace touchline;

class JourneyRowsTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleShowsItsFigures();
    void subJourneysStandBelowTheirJourney();
    void journeysThatLeadToEachOtherAreListedOnce();
};

void JourneyRowsTest::theSampleShowsItsFigures() {
    const Project project = projectFromTemplate(sampleTemplate, "en");
    const QList<JourneyRow> rows = journeyRows(project);
    QCOMPARE(rows.size(), project.journeys.size());
    QCOMPARE(rows.first().kind, JourneyKind::customer);
    QCOMPARE(rows.last().kind, JourneyKind::employee);
    QVERIFY(std::abs(*rows.first().gap - 0.89) < 0.005);
    QCOMPARE(rows.first().values.size(), 12);
    QVERIFY(!rows.first().values.at(5));
    QVERIFY(rows.first().facts.contains("12"));
}

void JourneyRowsTest::subJourneysStandBelowTheirJourney() {
    Project project;
    QList<Id<Journey>> ids;
    for (const char* title : {"a", "b", "c"}) {
        const auto added = addJourney(project, JourneyKind::customer, title);
        project = added.project;
        ids.append(added.id);
    }
    project = set<&Step::subJourney>(project, project.journeys.first().steps.first().id, ids[2]);
    const QList<JourneyRow> rows = journeyRows(project);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).title, "c");
    QVERIFY(rows.at(1).isSubJourney);
    QVERIFY(!rows.at(2).isSubJourney);
}

void JourneyRowsTest::journeysThatLeadToEachOtherAreListedOnce() {
    const auto first = addJourney({}, JourneyKind::customer, "a");
    const auto second = addJourney(first.project, JourneyKind::employee, "b");
    Project project = second.project;
    const auto link = [&](int from, Id<Journey> to) {
        project = set<&Step::subJourney>(project, project.journeys.at(from).steps.first().id, to);
    };
    link(0, second.id);
    link(1, first.id);
    QCOMPARE(journeyRows(project).size(), 2);
}

QTEST_GUILESS_MAIN(JourneyRowsTest)
#include "journey_rows_test.moc"
