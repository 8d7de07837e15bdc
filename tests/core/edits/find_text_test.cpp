#include "core/edits/cards.h"
#include "core/edits/find_text.h"
#include "core/edits/journeys.h"
#include "core/edits/lanes.h"
#include "core/edits/library.h"
#include "core/edits/set.h"
#include "core/edits/steps.h"

#include <QTest>

using namespace touchline;

class FindTextTest : public QObject {
    Q_OBJECT

private slots:
    void letters_data();
    void letters();
    void matchesDoNotOverlap();
    void nothingFindsNothing();
    void everyTextOfTheProjectIsLookedThrough();
    void whatProgramsReadIsNot();
    void aHitSaysWhereItIs();
    void hitsComeAsTheMapIsRead();
    void theSearchCanBeEnded();
};

void FindTextTest::letters_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<QString>("found"); // empty: nothing
    QTest::addRow("capitals") << "IDEE"
                              << "een idee" << false << false << "idee";
    QTest::addRow("accents") << "een idee"
                             << "Eén idée!" << false << false << "Eén idée";
    QTest::addRow("accents asked for") << "idée"
                                       << "een idee" << false << false << "idee";
    QTest::addRow("accents on their own") << "xy" << QString("ax\u0302y") << false << false << "x\u0302y";
    QTest::addRow("quotation marks") << "i'm" << QString("I\u2019m moving") << false << false
                                     << QString("I\u2019m");
    QTest::addRow("dashes and blanks")
        << "a - b" << QString("a\u00a0\u2013\nb") << false << false << QString("a\u00a0\u2013\nb");
    QTest::addRow("Greek") << "οδος"
                           << "Ὁδός" << false << false << "Ὁδός";
    QTest::addRow("Korean") << "가"
                            << "각" << false << false << "";
    QTest::addRow("match case") << "Idee"
                                << "idee Idée Idee" << true << false << "Idee";
    QTest::addRow("no other case") << "IDEE"
                                   << "idee" << true << false << "";
    QTest::addRow("whole word") << "rest"
                                << "restaurant, Rest." << false << true << "Rest";
    QTest::addRow("no whole word") << "rest"
                                   << "arrest restaurant" << false << true << "";
    QTest::addRow("sign as a word") << "€"
                                    << "12€5" << false << true << "€";
    QTest::addRow("emoji") << "😀"
                           << "a😀b" << false << false << "😀";
}

void FindTextTest::letters() {
    QFETCH(QString, wanted);
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWords);
    QFETCH(QString, found);
    const TextRange range = TextPattern(wanted, {matchCase, wholeWords}).next(text);
    QCOMPARE(text.mid(range.start, range.length), found);
}

void FindTextTest::matchesDoNotOverlap() {
    const auto project = addJourney({}, JourneyKind::customer, "aaaaa").project;
    const QList<TextHit> hits = findText(project, TextPattern("aa"));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.last().range, (TextRange{2, 2}));
}

void FindTextTest::nothingFindsNothing() {
    const auto project = addJourney({}, JourneyKind::customer, "I move").project;
    QVERIFY(findText(project, TextPattern(QString())).isEmpty());
    QVERIFY(findText(project, TextPattern(QString(QChar(0x301)))).isEmpty());
    QVERIFY(findText(project, TextPattern("nowhere")).isEmpty());
}

void FindTextTest::everyTextOfTheProjectIsLookedThrough() {
    Project project = addJourney({}, JourneyKind::customer, "xyz").project;
    Journey& journey = project.journeys.first();
    journey.steps.first().notes = "xyz";
    journey.steps.first().behaviour.note = "xyz";
    journey.decisions.append({.id = Id<Decision>::create(), .what = "xyz"});
    CurvePoint point{.id = Id<CurvePoint>::create(), .word = "xyz"};
    point.origin = Imported{"xyz"};
    journey.points.append(point);
    project.library.glossary.append(
        {.id = Id<GlossaryTerm>::create(), .term = "xyz", .avoid = {"a", "xyz", "xyz"}});
    project.library.personas.append({.id = Id<Persona>::create(), .name = "xyz"});
    project.backlog.append({.id = Id<BacklogItem>::create(),
                            .text = "xyz",
                            .ideas = {{.id = Id<Idea>::create(), .text = "xyz"}},
                            .requestedBy = "xyz"});
    project.comments.append({.id = Id<Comment>::create(), .text = "xyz"});
    project.about.purpose = "xyz";
    QCOMPARE(findText(project, TextPattern("XYZ")).size(), 15);
}

void FindTextTest::whatProgramsReadIsNot() {
    Project project = addJourney({}, JourneyKind::customer, "I move").project;
    project.about.language = "xyz";
    project.journeys.first().language = "xyz";
    project.journeys.first().ext.insert("xyz", "xyz");
    QVERIFY(findText(project, TextPattern("xyz")).isEmpty());
}

void FindTextTest::aHitSaysWhereItIs() {
    Project project = addJourney({}, JourneyKind::customer, "I move").project;
    const Journey& journey = project.journeys.first();
    const Id<Step> step = journey.steps.first().id;
    project = set<&Step::behaviour>(project, step, {.note = "ten calls"});
    const QList<TextHit> hits = findText(project, TextPattern("call"));
    QCOMPARE(hits.size(), 1);
    const TextPlace place = hits.first().place;
    QCOMPARE(place.journey, project.journeys.first().id);
    QCOMPARE(place.type, QLatin1String("Step"));
    QCOMPARE(place.id, step.value());
    QCOMPARE(place.holder, QLatin1String("Behaviour"));
    QCOMPARE(place.field, QLatin1String("note"));
    QCOMPARE(hits.first().range, (TextRange{4, 4}));
    QCOMPARE(hits.first().text, "ten calls");

    project = addToLibrary(project, Persona{.name = "Noor calls"}).project;
    QCOMPARE(findText(project, TextPattern("noor")).first().place.type, QLatin1String("Persona"));
    QVERIFY(!findText(project, TextPattern("noor")).first().place.journey);
}

void FindTextTest::hitsComeAsTheMapIsRead() {
    Project project = addJourney({}, JourneyKind::customer, "here 0").project;
    const Journey& journey = project.journeys.first();
    const Id<Step> first = journey.steps.first().id;
    const auto second = addStep(project, journey.steps.first().stage, "here 2");
    project = set<&Step::title>(second.project, first, "here 1");
    QList<Id<Lane>> lanes;
    for (const Lane& lane : project.journeys.first().lanes) {
        if (ownsCards(lane.kind))
            lanes.append(lane.id);
    }
    QVERIFY(lanes.size() >= 2);
    project = addCard(project, lanes[1], first, "here 5").project;
    project = addCard(project, lanes[0], second.id, "here 4").project;
    project = addCard(project, lanes[0], first, "here 3").project;
    QStringList texts;
    for (const TextHit& hit : findText(project, TextPattern("here")))
        texts.append(hit.text);
    QCOMPARE(texts, QStringList({"here 0", "here 1", "here 2", "here 3", "here 4", "here 5"}));
}

void FindTextTest::theSearchCanBeEnded() {
    Project project = addJourney({}, JourneyKind::customer, "I move").project;
    for (int i = 0; i < 2000; ++i)
        project.journeys.first().cards.append({.id = Id<Card>::create(), .text = "here"});
    QList<double> shares;
    const auto hits = findText(project, TextPattern("here"), [&shares](double share) {
        shares.append(share);
        return shares.size() < 3;
    });
    QCOMPARE(shares.size(), 3);
    QVERIFY(shares[0] > 0 && shares[0] < shares[1] && shares[2] < 1);
    QVERIFY(hits.size() > 500 && hits.size() < 1000);
}

QTEST_GUILESS_MAIN(FindTextTest)
#include "find_text_test.moc"
