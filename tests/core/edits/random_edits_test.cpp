#include "core/model/problems.h"
#include "core/model/scalar_text.h"
#include "tests/support/any_project.h"
#include "tests/support/plausible_journey.h"
#include "tests/support/random_editor.h"

#include <QTest>

using namespace touchline;
using namespace touchline::testing;

namespace {

void report(const QList<Problem>& problems) {
    for (const Problem& problem : problems)
        qWarning() << toText(problem.kind) << problem.place << problem.detail;
}

} // namespace

class RandomEditsTest : public QObject {
    Q_OBJECT

private slots:
    void noEditMakesAProblem_data();
    void noEditMakesAProblem();
    void noEditChangesTheProjectItWasGiven();
};

void RandomEditsTest::noEditMakesAProblem_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void RandomEditsTest::noEditMakesAProblem() {
    QFETCH(quint32, seed);
    Project project = seed % 2 ? anyProject(seed, 4) : PlausibleJourney(seed).project(8, 20);
    QVERIFY(problems(project).isEmpty());
    RandomEditor editor(seed);
    int changes = 0;
    for (int i = 0; i < 600; ++i) {
        const Project next = editor.edited(project);
        changes += next != project;
        project = next;
        const QList<Problem> found = problems(project);
        report(found);
        QVERIFY2(found.isEmpty(), qPrintable(QString("after edit %1").arg(i)));
    }
    QVERIFY(changes > 200);
}

void RandomEditsTest::noEditChangesTheProjectItWasGiven() {
    Project project = PlausibleJourney(1).project(8, 20);
    RandomEditor editor(1);
    for (int i = 0; i < 100; ++i) {
        const Project before = project;
        Project deep = before;
        deep.journeys.detach();
        for (Journey& journey : deep.journeys) {
            journey.steps.detach();
            journey.cards.detach();
            journey.points.detach();
        }
        const Project next = editor.edited(project);
        QCOMPARE(before, deep);
        project = next;
    }
}

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "random_edits_test.moc"
