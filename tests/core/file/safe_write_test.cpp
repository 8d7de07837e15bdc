#include "core/file/file_error.h"
#include "core/file/safe_write.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace touchline;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

std::optional<FileError::Kind> failure(const QString& path, const QByteArray& bytes) {
    try {
        safeWrite(path, bytes);
        return {};
    } catch (const FileError& error) {
        return error.kind;
    }
}

/// No file can grow beyond `bytes`, as on a disk that is full by then.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

class SafeWriteTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QVERIFY(folder.isValid());
        path = folder.filePath("file");
        QFile::remove(path);
    }

    void theBytesAreThere() {
        safeWrite(path, "new");
        QCOMPARE(contentOf(path), "new");
        safeWrite(path, QByteArray(3 << 20, 'x'));
        QCOMPARE(contentOf(path), QByteArray(3 << 20, 'x'));
        safeWrite(path, {});
        QCOMPARE(contentOf(path), "");
    }

    void aFullDiskLeavesTheOldFile() {
        safeWrite(path, "old");
        {
            FullDisk full(100'000);
            QCOMPARE(failure(path, QByteArray(150'000, 'x')), FileError::Kind::writeFailed);
            QCOMPARE(failure(folder.filePath("another"), QByteArray(150'000, 'x')),
                     FileError::Kind::writeFailed);
        }
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"file"});
    }

    void aMissingFolderIsSaid() {
        QCOMPARE(failure(folder.filePath("none/file"), "new"), FileError::Kind::cannotCreate);
        QCOMPARE(failure({}, "new"), FileError::Kind::cannotCreate);
    }

    void whatIsNoFileIsNotReplaced() {
        QCOMPARE(failure(folder.path(), "new"), FileError::Kind::cannotCreate);
        const QString pipe = folder.filePath("pipe");
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(failure(pipe, "new"), FileError::Kind::cannotCreate);
        QVERIFY(!QFileInfo(pipe).isFile());
        QFile::remove(pipe);
    }

    void aFolderThatIsNotOursIsSaid() {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        safeWrite(path, "old");
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto kind = failure(path, "new");
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(kind, FileError::Kind::cannotCreate);
        QCOMPARE(contentOf(path), "old");
    }

    void aLinkStaysALink() {
        const QString target = folder.filePath("target");
        safeWrite(target, "old");
        QVERIFY(QFile::link(target, path));
        safeWrite(path, "new");
        QVERIFY(QFileInfo(path).isSymLink());
        QCOMPARE(contentOf(target), "new");
    }

    void permissionsStay() {
        safeWrite(path, "old");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto before = QFile::permissions(path);
        safeWrite(path, "new");
        QCOMPARE(QFile::permissions(path), before);
    }

    void theGroupStaysWhereItMay() {
        safeWrite(path, "old");
        gid_t groups[64];
        const int count = getgroups(64, groups);
        gid_t other = geteuid() == 0 ? 12345 : getegid();
        for (int i = 0; i < count; ++i) {
            if (groups[i] != getegid())
                other = groups[i];
        }
        QCOMPARE(chown(QFile::encodeName(path).constData(), uid_t(-1), other), 0);
        safeWrite(path, "new");
        QCOMPARE(QFileInfo(path).groupId(), uint(other));
        QCOMPARE(contentOf(path), "new");
    }

    void anotherFileIsNotReplaced() {
        FileStamp known = safeWrite(path, "old");
        known.hash = hashOf("old");
        safeWrite(path, "new", known);
        QVERIFY_EXCEPTION_THROWN(safeWrite(path, "newer", known), FileError);
        QCOMPARE(contentOf(path), "new");
        safeWrite(path, "old");
        safeWrite(path, "newer", known); // the same bytes are the same file
        QCOMPARE(contentOf(path), "newer");
    }

    void whatIsGoneIsPutBack() {
        FileStamp known = safeWrite(path, "old");
        known.hash = hashOf("old");
        QVERIFY(QFile::remove(path));
        safeWrite(path, "new", known);
        QCOMPARE(contentOf(path), "new");
    }

    void itTellsWhatStandsThere() {
        FileStamp stamp = safeWrite(path, "new");
        stamp.hash = "not looked at";
        QCOMPARE(stampAt(path, stamp).hash, stamp.hash);
        QCOMPARE(stamp.size, 3);
    }

private:
    QTemporaryDir folder;
    QString path;
};

QTEST_GUILESS_MAIN(SafeWriteTest)
#include "safe_write_test.moc"
