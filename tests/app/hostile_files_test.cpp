#include "tests/app/program.h"
#include "tests/support/hostile_files.h"

#include <sys/resource.h>

using namespace touchline;
using namespace touchline::testing;

namespace {

/// A sanitizer needs memory and time of its own.
#if defined(__SANITIZE_ADDRESS__)
constexpr long mostMegabytes = 2000;
constexpr rlim_t mostSeconds = 60;
#else
constexpr long mostMegabytes = 200;
constexpr rlim_t mostSeconds = 2;
#endif

/// Of the largest process that ended so far.
long peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

void addFiles(const QList<HostileFile>& files) {
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < files.size(); ++i)
        QTest::newRow(files[i].name) << i;
}

/// Reads the file or refuses it, in one sentence, within the bounds.
void compareHarmless(const HostileFile& hostile) {
    Program program;
    program.setPreparation([] {
        const rlimit limit{mostSeconds, mostSeconds};
        setrlimit(RLIMIT_CPU, &limit);
    });
    program.write("x.journey", hostile.bytes());
    const Ran ran = program.run({"info", "x.journey"});
    QVERIFY2(ran.code == 0 || ran.code == 65, qPrintable(QString::number(ran.code) + ' ' + ran.err));
    if (ran.code != 0)
        QVERIFY2(isOneSentence(ran), qPrintable(ran.err));
    QVERIFY2(peakMegabytes() <= mostMegabytes, qPrintable(QString::number(peakMegabytes()) + " MB"));
    QCOMPARE(program.files(), QStringList{"x.journey"});
}

} // namespace

/// Each in a process of its own, so that a crash is seen and memory is counted.
class HostileFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aFileThatIsReadIsReadHere() {
        Program program;
        program.write("x.journey", hostileZip({goodProject()})); // else the others prove nothing
        QCOMPARE(program.run({"info", "x.journey"}).code, 0);
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
};

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostile_files_test.moc"
