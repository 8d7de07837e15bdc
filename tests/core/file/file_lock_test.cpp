#include "core/file/file_lock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace touchline;
using State = FileLock::State;

class FileLockTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(folder->isValid());
        path = folder->filePath("map.journey");
        mark = folder->filePath(".~lock.map.journey#");
        write(path, "map");
    }

    void itStandsBesideTheFileWhileOneWorksOnIt() {
        {
            const FileLock lock(path);
            QCOMPARE(lock.state(), State::ours);
            QVERIFY(QFile::exists(mark));
        }
        QVERIFY(!QFile::exists(mark));
    }

    void othersSeeWhoHasIt() {
        const FileLock first(path);
        const FileLock second(path);
        QCOMPARE(second.state(), State::others);
        QCOMPARE(second.holder().host, QSysInfo::machineHostName());
        QVERIFY(!second.holder().user.isEmpty());
    }

    void itStaysWithWhoeverHasIt() {
        const FileLock first(path);
        { const FileLock second(path); }
        QCOMPARE(FileLock(path).state(), State::others);
        QVERIFY(QFile::exists(mark));
    }

    void oneOfAnotherComputerStaysUntilTakenOver() {
        write(mark, "1\ntouchline\nfar-away\n\n\nuser anna\n");
        FileLock lock(path);
        QCOMPARE(lock.state(), State::others);
        QCOMPARE(lock.holder().host, "far-away");
        QCOMPARE(lock.holder().user, "anna");
        lock.takeOver();
        QCOMPARE(lock.state(), State::ours);
        QCOMPARE(FileLock(path).holder().host, QSysInfo::machineHostName());
    }

    void oneOfALivingProgramIsTakenOverToo() {
        const FileLock first(path);
        FileLock second(path);
        QCOMPARE(second.state(), State::others);
        second.takeOver();
        QCOMPARE(second.state(), State::ours);
        QCOMPARE(FileLock(path).state(), State::others);
    }

    void oneOfACrashedProgramIsTakenOver() {
        const pid_t child = fork();
        if (child == 0) {
            new FileLock(path);
            _exit(0); // without saying goodbye
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(QFile::exists(mark));
        QCOMPARE(FileLock(path).state(), State::ours);
    }

    void whatMakesNoSenseIsSomebodyElse() {
        for (const QByteArray& text : {QByteArray(), QByteArray("garbage"), QByteArray(100'000, '\xff'),
                                       QByteArray("1\na\nhost\x1b[31m\n\n\nuser \x07o\n")}) {
            write(mark, text);
            const FileLock lock(path);
            QCOMPARE(lock.state(), State::others);
            QVERIFY(lock.holder().user.size() <= 80 && !lock.holder().user.contains(QChar(7)));
            QVERIFY(lock.holder().host.size() <= 80 && !lock.holder().host.contains(QChar(0x1b)));
        }
    }

    void aFolderThatTakesNoMarkIsSaid() {
        QCOMPARE(FileLock(folder->filePath("none/map.journey")).state(), State::impossible);
        QCOMPARE(FileLock("/proc/self/map.journey").state(), State::impossible);
    }

    void aLinkLeadsToTheSameMark() {
        QVERIFY(QDir(folder->path()).mkdir("links"));
        const QString link = folder->filePath("links/other.journey");
        QVERIFY(QFile::link(path, link));
        const FileLock first(path);
        QCOMPARE(FileLock(link).state(), State::others);
    }

private:
    static void write(const QString& file, const QByteArray& bytes) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QString mark;
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "file_lock_test.moc"
