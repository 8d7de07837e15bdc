#include "core/edits/behaviour.h"
#include "core/exchange/import_result.h"

#include <QFile>
#include <QTest>

using namespace touchline;

namespace {

/// A journey with these steps in one stage; the last `unwanted` of them are unwanted contacts.
Journey journeyOf(const QStringList& titles, int unwanted = 0) {
    Journey journey{.id = Id<Journey>::create()};
    journey.stages = {{.id = Id<Stage>::create()}};
    for (const QString& title : titles)
        journey.steps.append({.id = Id<Step>::create(), .stage = journey.stages.first().id, .title = title});
    for (int i = 0; i < unwanted; ++i)
        journey.steps[journey.steps.size() - 1 - i].unwanted = true;
    return journey;
}

/// "1 a 10 / 2 b 20": cases, activities and hours.
EventCounts counted(const Journey& journey, const QString& events) {
    EventCounts counts = countsFor(journey, {});
    for (const QString& event : events.split(QStringLiteral(" / "))) {
        const QStringList parts = event.split(u' ');
        const Transition transition = parts.value(3) == u"start" ? Transition::start : Transition::complete;
        counts.add(parts[0].toULongLong(), counts.activity(parts[1]), parts[2].toLongLong() * 3'600'000,
                   transition);
    }
    counts.endAll();
    return counts;
}

Behaviour behaviourAt(const Journey& journey, const EventCounts& counts, int column) {
    for (const StepBehaviour& seen : behavioursOf(journey, counts, {})) {
        if (seen.step == journey.steps[column].id)
            return seen.behaviour;
    }
    return {};
}

EventCounts readXes(const ByteSource& source) {
    EventCounts counts = countsFor(journeyOf({}), {});
    countXes(source, counts);
    return counts;
}

QByteArray xes(const QByteArray& inside) {
    return "<?xml version=\"1.0\"?><log>" + inside + "</log>";
}

std::optional<ImportError::Kind> failure(const auto& work) {
    try {
        work();
    } catch (const ImportError& error) {
        return error.kind;
    }
    return {};
}

qint64 eventsOf(const EventCounts& counts, const QString& activity) {
    for (const LoggedActivity& one : counts.activities()) {
        if (one.name == activity)
            return one.events;
    }
    return -1;
}

QString caseFile(const char* name) {
    return QStringLiteral(CASES_DIR "/other/") + QLatin1String(name);
}

} // namespace

class EventLogTest : public QObject {
    Q_OBJECT

private slots:
    void figuresOfAStepAreThoseOfItsContacts() {
        const Journey journey = journeyOf({"a", "b", "c"});
        // Case 1 goes a b b c, case 2 a c, case 3 a and no further.
        const EventCounts counts = counted(journey, "1 a 0 / 2 a 0 / 1 b 4 / 1 b 6 / 3 a 1 / 1 c 16 / 2 c 2");
        QCOMPARE(counts.cases(), 3);
        const Behaviour a = behaviourAt(journey, counts, 0);
        QCOMPARE(a.cases, std::optional(3));
        QCOMPARE(a.repeat, std::optional(1.0));
        QCOMPARE(a.dropOff, std::optional(1.0 / 3));
        QCOMPARE(a.duration, std::optional(3.0)); // 4 hours and 2 hours until what came next
        QCOMPARE(a.missing, std::optional(0.0));
        QCOMPARE(a.next, (QList<FollowOn>{{journey.steps[1].id, 1}, {journey.steps[2].id, 1}}));
        const Behaviour b = behaviourAt(journey, counts, 1);
        QCOMPARE(b.cases, std::optional(1));
        QCOMPARE(b.repeat, std::optional(2.0));
        QCOMPARE(b.waiting, std::optional(3.0)); // 4 hours and 2 hours
        QCOMPARE(b.missing, std::optional(2.0 / 3));
        QCOMPARE(b.next, (QList<FollowOn>{{journey.steps[2].id, 1}}));
        QVERIFY(!behaviourAt(journey, counts, 2).dropOff); // where the path ends
    }

    void startAndCompletionAreOneContact() {
        const Journey journey = journeyOf({"a", "b"});
        const EventCounts counts =
            counted(journey, "1 a 0 start / 1 a 3 / 1 b 5 start / 1 a 6 start / 1 b 9 / 1 a 10");
        const Behaviour a = behaviourAt(journey, counts, 0);
        QCOMPARE(a.repeat, std::optional(2.0));
        QCOMPARE(a.duration, std::optional(3.0)); // where two go on at once, only the last is timed
        QCOMPARE(behaviourAt(journey, counts, 1).repeat, std::optional(1.0));
        QCOMPARE(behaviourAt(journey, counts, 1).waiting, std::optional(2.0));
    }

    void deviationsFromThePathAreCounted() {
        const Journey journey = journeyOf({"a", "b", "c", "complaint"}, 1);
        const EventCounts counts = counted(journey, "1 a 0 / 1 b 1 / 1 c 2 / 2 b 0 / 2 a 1 / 2 c 2 / 3 a 0 / "
                                                    "3 b 1 / 3 complaint 2 / 3 c 3");
        QCOMPARE(counts.casesAsIntended(), 1);
        QCOMPARE(behaviourAt(journey, counts, 0).adHoc, std::optional(1.0 / 3)); // back to a
        QCOMPARE(behaviourAt(journey, counts, 3).adHoc, std::optional(1.0));     // nobody intends it
        QCOMPARE(behaviourAt(journey, counts, 1).adHoc, std::optional(0.0));
    }

    void volumeIsThatOfAYear() {
        const Journey journey = journeyOf({"a"});
        QVERIFY(!behaviourAt(journey, counted(journey, "1 a 0 / 2 a 600"), 0).volume); // 25 days
        // 3 in 50 days: 3 * 365.25 / 50 = 21.9
        QCOMPARE(behaviourAt(journey, counted(journey, "1 a 0 / 2 a 600 / 3 a 1200"), 0).volume,
                 std::optional(22.0));
    }

    void tablesMayMixTheirCases() {
        const Journey journey = journeyOf({"Call", "Pay"});
        EventCounts counts = countsFor(journey, {.steps = {{"phone", "call"}}});
        const QByteArray table("Case ID;Activity;Timestamp\n1;phone;1-1-2026 10:00\n2;phone;1-1-2026 11:00\n"
                               "1;PAY;1-1-2026 12:30\n2;pay;1-1-2026 11:30\n2;cry;?\n");
        countTable(bytesOf(table), guessedDialect(table), {}, counts);
        QCOMPARE(counts.cases(), 2);
        QCOMPARE(counts.events(), 5);
        QCOMPARE(counts.untimed(), 1);
        QCOMPARE(eventsOf(counts, "cry"), 1);
        QCOMPARE(behaviourAt(journey, counts, 0).duration, std::optional(1.5)); // of 2.5 and 0.5
    }

    void manyTimesAreCountedInClasses() {
        Quantiles times;
        for (int i = 1; i <= 1'000'000; ++i)
            times.add(i * qint64(1000));
        QVERIFY(std::abs(*times.at(0.5) / 500'000'000 - 1) < 0.01);
        QVERIFY(std::abs(*times.at(0.9) / 900'000'000 - 1) < 0.01);
        Quantiles few;
        for (const int one : {3, 1, 2, 10})
            few.add(one);
        QCOMPARE(few.at(0.5), std::optional(2.5));
        QVERIFY(!Quantiles().at(0.5));
    }

    void realLogsHaveTheirCounts_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<qint64>("cases");
        QTest::addColumn<qint64>("events");
        QTest::newRow("teleclaims") << caseFile("02_teleclaims.xes.gz") << qint64(3512) << qint64(46'138);
        QTest::newRow("repair") << caseFile("03_repairExample.xes.gz") << qint64(1104) << qint64(11'855);
        QTest::newRow("running") << caseFile("running-example.xes") << qint64(6) << qint64(42);
    }

    void realLogsHaveTheirCounts() {
        QFETCH(QString, path);
        QFETCH(qint64, cases);
        QFETCH(qint64, events);
        if (!QFile::exists(path))
            QSKIP("no such case");
        const EventCounts counts = readXes(unpacked(bytesOfFile(path)));
        QCOMPARE(counts.cases(), cases);
        QCOMPARE(counts.events(), events);
        QCOMPARE(counts.untimed(), 0);
    }

    void aLogIsTheSameAsTableAndAsXes() {
        const QString table = caseFile("running-example.csv");
        if (!QFile::exists(table))
            QSKIP("no such case");
        const Journey journey = journeyOf({"register request", "check ticket", "decide", "pay compensation"});
        EventCounts asTable = countsFor(journey, {}), asXes = countsFor(journey, {});
        ByteSource source = bytesOfFile(table);
        const CsvDialect dialect = guessedDialect(headOf(source, csvHeadSize));
        countTable(source, dialect, {}, asTable);
        countXes(bytesOfFile(caseFile("running-example.xes")), asXes);
        QCOMPARE(asTable.cases(), asXes.cases());
        for (int column = 0; column < journey.steps.size(); ++column)
            QCOMPARE(behaviourAt(journey, asTable, column), behaviourAt(journey, asXes, column));
    }

    void hostileLogsAreRefused_data() {
        using Kind = ImportError::Kind;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportError::Kind>("kind");
        QTest::newRow("entities")
            << QByteArray(
                   "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><log>&b;</log>")
            << Kind::invalid;
        QTest::newRow("outer entity")
            << QByteArray("<!DOCTYPE log SYSTEM \"file:///etc/passwd\"><log/>") << Kind::invalid;
        QTest::newRow("unknown entity") << xes("<trace>&x;</trace>") << Kind::invalid;
        QTest::newRow("other XML") << QByteArray("<svg/>") << Kind::notRecognised;
        QTest::newRow("no events") << xes("<trace/>") << Kind::empty;
        QTest::newRow("cut off") << QByteArray("<log><trace><event>") << Kind::invalid;
        QTest::newRow("depth") << QByteArray("<log>") + QByteArray("<a>").repeated(1000) << Kind::tooLarge;
        QTest::newRow("a huge text") << xes("<string key=\"concept:name\" value=\"" +
                                            QByteArray(8 << 20, 'x') + "\"/>")
                                     << Kind::tooLarge;
        QTest::newRow("NULs") << QByteArray(100, '\0') << Kind::invalid;
    }

    void hostileLogsAreRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(ImportError::Kind, kind);
        QCOMPARE(failure([&] { readXes(bytesOf(bytes)); }), std::optional(kind));
    }

    void activitiesWithoutEndAreRefused() {
        QByteArray table("case,activity,time\n");
        for (int i = 0; i <= EventCounts::mostActivities; ++i)
            table += "1," + QByteArray::number(i) + ",2026-01-01\n";
        EventCounts counts = countsFor(journeyOf({}), {});
        QCOMPARE(failure([&] { countTable(bytesOf(table), {}, {}, counts); }),
                 std::optional(ImportError::Kind::tooLarge));
    }
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "event_log_test.moc"
