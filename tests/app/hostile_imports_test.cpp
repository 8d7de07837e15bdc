#include "tests/app/bounded_run.h"

#include <functional>

using namespace touchline;

namespace {

QByteArray xes(const QByteArray& inside) {
    return "<?xml version=\"1.0\"?><log>" + inside + "</log>";
}

/// Packed by gzip, but for what stands at its end.
QByteArray packed(const QByteArray& bytes) {
    constexpr qsizetype headOfQt = 6; // the length, and the head of zlib
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + qCompress(bytes).sliced(headOfQt);
}

struct Hostile {
    const char* name;
    std::function<QByteArray()> bytes; ///< made when it is used: what the test holds counts for its children
};

QList<Hostile> hostiles() {
    const QByteArray event = "<event><string key=\"concept:name\" value=\"I call\"/></event>";
    QByteArray bomb = "<!DOCTYPE log [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return {
        {"a huge cell", [=] { return QByteArray("date,score\n2026-01-01," + QByteArray(60 << 20, '9')); }},
        {"a million columns", [=] { return QByteArray("date,score" + QByteArray(1'000'000, ',') + '\n'); }},
        {"a mark that never closes",
         [=] { return QByteArray("date,score,verbatim\n2026-01-01,5,\"" + QByteArray(60 << 20, '\n')); }},
        {"NULs", [=] { return QByteArray(QByteArray(20 << 20, '\0')); }},
        {"only line ends", [=] { return QByteArray(QByteArray(20 << 20, '\n')); }},
        {"a bomb of entities", [=] { return QByteArray(bomb + "]><log>&a11;</log>"); }},
        {"an outer entity", [=] { return QByteArray("<!DOCTYPE log SYSTEM \"file:///etc/passwd\"><log/>"); }},
        {"a huge attribute",
         [=] {
             return QByteArray(
                 xes("<string key=\"concept:name\" value=\"" + QByteArray(60 << 20, 'x') + "\"/>"));
         }},
        {"a huge text", [=] { return QByteArray(xes(QByteArray(60 << 20, 'x'))); }},
        {"a deep log",
         [=] { return QByteArray(QByteArray("<log>") + QByteArray("<list>").repeated(1'000'000)); }},
        {"packed without end",
         [=] { return QByteArray(packed(xes("<trace>" + event.repeated(2'000'000)))); }},
        {"packed blanks", [=] { return QByteArray(packed(QByteArray(200 << 20, ' '))); }},
        {"packed and damaged", [=] { return QByteArray(packed(xes(event)).chopped(20)); }},
        {"packed twice", [=] { return QByteArray(packed(packed(xes(event)))); }},
    };
}

} // namespace

/// Each in a process of its own, so that a crash is seen and memory is counted.
class HostileImportsTest : public QObject {
    Q_OBJECT

private slots:
    void hostileSurveysAndLogsDoNoHarm_data() {
        QTest::addColumn<int>("hostile");
        const QList<Hostile> all = hostiles();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }

    void hostileSurveysAndLogsDoNoHarm() {
        QFETCH(int, hostile);
        const Program program;
        QCOMPARE(program.run({"import", "-", "-o", "map.journey"}, "journey\n  I call: 3: Noor\n").code, 0);
        const QByteArray before = program.read("map.journey");
        program.write("in", hostiles()[hostile].bytes());
        const Ended ended =
            runBounded(program, {"import", program.path("in"), "--into", program.path("map.journey")});
        QVERIFY2(ended.code == 65 || ended.code == 64, qPrintable(QString::number(ended.code) + ended.said));
        QVERIFY2(isOneSentence({ended.code, {}, ended.said}), qPrintable(ended.said));
        QVERIFY2(ended.megabytes <= mostMegabytes, qPrintable(QString::number(ended.megabytes) + " MB"));
        QCOMPARE(program.read("map.journey"), before);
    }
};

QTEST_GUILESS_MAIN(HostileImportsTest)
#include "hostile_imports_test.moc"
