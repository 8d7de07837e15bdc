#include "tests/app/bounded_run.h"
#include "tests/support/hostile_files.h"

using namespace touchline;
using namespace touchline::testing;

namespace {

void addFiles(const QList<HostileFile>& files) {
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < files.size(); ++i)
        QTest::newRow(files[i].name) << i;
}

/// The most that any file took.
long worstMegabytes = 0;
double worstSeconds = 0;

/// Reads the file or refuses it, in one sentence, within the bounds.
void compareHarmless(const HostileFile& hostile) {
    const Program program;
    program.write("x.journey", hostile.bytes());
    const Ended ended = runBounded(program, {"info", program.path("x.journey")});
    worstMegabytes = std::max(worstMegabytes, ended.megabytes);
    worstSeconds = std::max(worstSeconds, ended.seconds);
    QVERIFY2(ended.code == 0 || ended.code == 65, qPrintable(QString::number(ended.code) + ended.said));
    if (ended.code != 0)
        QVERIFY2(isOneSentence({ended.code, {}, ended.said}), qPrintable(ended.said));
    QVERIFY2(ended.megabytes <= mostMegabytes, qPrintable(QString::number(ended.megabytes) + " MB"));
    QCOMPARE(program.files(), (QStringList{"said", "x.journey"}));
}

} // namespace

/// Each in a process of its own, so that a crash is seen and memory is counted.
class HostileFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aFileThatIsReadIsReadHere() {
        const Program program;
        program.write("x.journey", hostileZip({goodProject()})); // else the others prove nothing
        QCOMPARE(runBounded(program, {"info", program.path("x.journey")}).code, 0);
    }

    void hostileArchivesDoNoHarm_data() { addFiles(hostileArchives()); }
    void hostileArchivesDoNoHarm() {
        QFETCH(qsizetype, index);
        compareHarmless(hostileArchives()[index]);
    }

    void hostileZipsDoNoHarm_data() { addFiles(hostileZips()); }
    void hostileZipsDoNoHarm() {
        QFETCH(qsizetype, index);
        compareHarmless(hostileZips()[index]);
    }

    void cleanupTestCase() { qInfo("at most %ld MB and %.2f s", worstMegabytes, worstSeconds); }
};

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostile_files_test.moc"
