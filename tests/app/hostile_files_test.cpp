#include "tests/app/program.h"
#include "tests/support/hostile_files.h"

#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

/// How `touchline info` ended.
struct Ended {
    int code = -1; ///< -1: by a signal, one of which says that it took too long
    long megabytes = 0;
    double seconds = 0; ///< of the processor
    QString said;
};

/// QProcess would tell the memory of this program where it is the larger one.
Ended info(const Program& program, const QString& name) {
    const QByteArray file = QFile::encodeName(program.path(name));
    const QByteArray said = QFile::encodeName(program.path("said"));
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{mostSeconds, mostSeconds};
        setrlimit(RLIMIT_CPU, &limit);
        if (std::freopen("/dev/null", "w", stdout) && std::freopen(said.constData(), "w", stderr))
            execl(TOUCHLINE_BINARY, "touchline", "info", file.constData(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, usage.ru_maxrss / 1024,
            seconds(usage.ru_utime) + seconds(usage.ru_stime), QString::fromUtf8(program.read("said"))};
}

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
    const Ended ended = info(program, "x.journey");
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
        QCOMPARE(info(program, "x.journey").code, 0);
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
