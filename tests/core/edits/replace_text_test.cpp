#include "core/edits/journeys.h"
#include "core/edits/library.h"
#include "core/edits/replace_text.h"
#include "core/edits/set.h"
#include "core/edits/views.h"
#include "core/model/limits.h"
#include "core/model/problems.h"

#include <QTest>

using namespace touchline;

class ReplaceTextTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everywhere();
    void oneOfSeveralInOneText();
    void aHitThatIsGoneChangesNothing();
    void resultsAreTidied();
    void whatDoesNotMatchStaysAsItWas();
    void viewsKeepNamesOfTheirOwn();
    void listsWithoutAHitStayShared();

private:
    const Step& step() const { return project_.journeys.first().steps.first(); }

    Project project_;
};

void ReplaceTextTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I call").project;
    project_ = set<&Step::title>(project_, step().id, "Call and call again");
    project_ = set<&Step::behaviour>(project_, step().id, {.note = "a call a week"});
}

void ReplaceTextTest::everywhere() {
    project_.library.glossary.append({.id = Id<GlossaryTerm>::create(), .term = "x", .avoid = {"y", "call"}});
    project_ = replaceText(project_, TextPattern("CALL"), "ring");
    QCOMPARE(project_.journeys.first().title, "I ring");
    QCOMPARE(step().title, "ring and ring again");
    QCOMPARE(step().behaviour.note, "a ring a week");
    QCOMPARE(project_.library.glossary.first().avoid, QStringList({"y", "ring"}));
    QVERIFY(problems(project_).isEmpty());
}

void ReplaceTextTest::oneOfSeveralInOneText() {
    const TextPattern pattern("call");
    const QList<TextHit> hits = findText(project_, pattern);
    QCOMPARE(hits.size(), 4);
    project_ = replaceHit(project_, pattern, hits[2], "ring");
    QCOMPARE(step().title, "Call and ring again");
    QCOMPARE(project_.journeys.first().title, "I call");
    QCOMPARE(step().behaviour.note, "a call a week");
}

void ReplaceTextTest::aHitThatIsGoneChangesNothing() {
    const TextPattern pattern("call");
    const TextHit hit = findText(project_, pattern)[2];
    const Project other = set<&Step::title>(project_, step().id, "Then I call");
    QCOMPARE(replaceHit(other, pattern, hit, "ring"), other);
}

void ReplaceTextTest::resultsAreTidied() {
    project_ = replaceText(project_, TextPattern("call"), " a\nb\r\n");
    QCOMPARE(project_.journeys.first().title, "I a b");
    QCOMPARE(step().behaviour.note, "a  a\nb\n a week");
    project_ = replaceText(project_, TextPattern("a b"), QString(limits::textLength, u'x'));
    QVERIFY(problems(project_).isEmpty());
    project_ = replaceText(project_, TextPattern("x", {.wholeWords = false}), "");
    QVERIFY(problems(project_).isEmpty());
}

void ReplaceTextTest::whatDoesNotMatchStaysAsItWas() {
    project_.journeys.first().steps.first().title = " as imported ";
    QCOMPARE(replaceText(project_, TextPattern("week"), "month").journeys.first().steps.first().title,
             " as imported ");
}

void ReplaceTextTest::viewsKeepNamesOfTheirOwn() {
    project_ = addView(project_, {.name = "Team"}).project;
    project_ = addView(project_, {.name = "Whole team"}).project;
    project_ = replaceText(project_, TextPattern("Whole team"), "Team");
    QCOMPARE(project_.views[0].name, "Team");
    QCOMPARE(project_.views[1].name, "Team 2");
    QCOMPARE(replaceText(project_, TextPattern("Team"), "").views[0].name, "Team");
}

void ReplaceTextTest::listsWithoutAHitStayShared() {
    project_ = addToLibrary(project_, Persona{.name = "Noor"}).project;
    project_ = addJourney(project_, JourneyKind::customer, "Another").project;
    const Project next = replaceText(project_, TextPattern("week"), "month");
    QVERIFY(next != project_);
    QCOMPARE(next.library.personas.constData(), project_.library.personas.constData());
    QCOMPARE(next.journeys[0].cards.constData(), project_.journeys[0].cards.constData());
    QCOMPARE(next.journeys[1].steps.constData(), project_.journeys[1].steps.constData());
    QCOMPARE(replaceText(project_, TextPattern("nowhere"), "x").journeys.constData(),
             project_.journeys.constData());
}

QTEST_GUILESS_MAIN(ReplaceTextTest)
#include "replace_text_test.moc"
