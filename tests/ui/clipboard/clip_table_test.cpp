#include "core/edits/cards.h"
#include "core/edits/curves.h"
#include "core/edits/journeys.h"
#include "core/edits/paste_rows.h"
#include "core/edits/set.h"
#include "core/edits/steps.h"
#include "core/exchange/clip_text.h"
#include "ui/clipboard/clip_table.h"
#include "ui/clipboard/row_words.h"

#include <QTest>

using namespace touchline;
using Rows = QList<QStringList>;

class ClipTableTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cardsAreBareCells();
    void aJourneyHasNamesAtItsEdges();
    void stepsAloneAreARow();
    void lineBreaksStayInTheirCells();
    void textIsNeverMarkup();
    void aTablePastedElsewhereIsTheSameMap();

private:
    Rows table(const QSet<QUuid>& ids) const { return clipTable(excerpt(project_, ids), Words("en")); }

    Project project_;
    Id<Step> a_, b_;
    Id<Card> call_, mail_;
};

void ClipTableTest::init() {
    project_ = addJourney({}, JourneyKind::customer, "I move").project;
    const Journey journey = project_.journeys.first();
    a_ = journey.steps.first().id;
    project_ = set<&Step::title>(project_, a_, "a");
    project_ = set<&Stage::title>(project_, journey.stages.first().id, "Before");
    const auto step = addStep(project_, journey.stages.first().id, "b");
    b_ = step.id;
    const auto call = addCard(step.project, journey.lanes[0].id, a_, "I call");
    const auto mail = addCard(call.project, journey.lanes[1].id, b_, "two\nlines");
    call_ = call.id;
    mail_ = mail.id;
    project_ = setPoint(mail.project, b_, {.persona = journey.personas.first()}, -1.5);
}

void ClipTableTest::cardsAreBareCells() {
    QCOMPARE(table({call_.value()}), Rows{{"I call"}});
    QCOMPARE(table({call_.value(), mail_.value()}), (Rows{{"I call", ""}, {"", "two\nlines"}}));
}

void ClipTableTest::aJourneyHasNamesAtItsEdges() {
    const Rows rows = table({project_.journeys.first().id.value()});
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0], QStringList({"Stages", "Before", ""}));
    QCOMPARE(rows[1], QStringList({"Steps", "a", "b"}));
    QCOMPARE(rows[2].mid(1), QStringList({"I call", ""}));
    QVERIFY(rows[4].last().endsWith("1.5"));
}

void ClipTableTest::stepsAloneAreARow() {
    project_ = addStep(project_, project_.journeys.first().stages.first().id, "c").project;
    QCOMPARE(table({project_.journeys.first().steps.last().id.value()}), Rows{{"c"}});
    QVERIFY(table({QUuid::createUuid()}).isEmpty());
}

void ClipTableTest::lineBreaksStayInTheirCells() {
    QCOMPARE(asTabs({{"a", "b\nc"}, {"say \"hi\"", "x\t\"y\""}}),
             "a\t\"b\nc\"\nsay \"hi\"\t\"x\t\"\"y\"\"\"");
    const Rows rows{{"a", "b\nc"}, {"say \"hi\"", "x\t\"y\""}};
    QCOMPARE(readClipText(asTabs(rows)).rows, rows);
}

void ClipTableTest::textIsNeverMarkup() {
    const QString html = asHtml({{"<b>&", "two\nlines"}});
    QVERIFY(html.contains("<td>&lt;b&gt;&amp;</td><td>two<br>lines</td>"));
}

void ClipTableTest::aTablePastedElsewhereIsTheSameMap() {
    const Rows rows = readClipText(asTabs(table({project_.journeys.first().id.value()}))).rows;
    const Project fresh = addJourney({}, JourneyKind::customer, {}).project;
    const Journey& empty = fresh.journeys.first();
    const Pasted pasted =
        pasteRows(fresh, {.journey = empty.id, .persona = empty.personas.first()}, rows, rowWords());
    QCOMPARE(pasted.steps, 2);
    QCOMPARE(pasted.cards, 2);
    QCOMPARE(pasted.values, 1);
    QCOMPARE(pasted.lanes, 0);
    QCOMPARE(pasted.leftOut, 0);
    QCOMPARE(pasted.project.journeys.first().stages.first().title, "Before");
    QCOMPARE(pasted.project.journeys.first().points.first().value, -1.5);
}

QTEST_MAIN(ClipTableTest)
#include "clip_table_test.moc"
