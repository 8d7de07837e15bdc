#include "core/file/file_stamp.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class FileStampTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QVERIFY(folder.isValid());
        path = folder.filePath("file");
        write("one");
        known = stampAt(path, {});
    }

    void itKnowsTheBytes() {
        QVERIFY(known.exists());
        QCOMPARE(known.size, 3);
        QCOMPARE(known.hash, hashOf("one"));
        QVERIFY(!isChanged(path, known));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        FileStamp open = stampOf(file);
        QVERIFY(open.hash.isEmpty());
        open.hash = "known";
        QCOMPARE(stampAt(path, open).hash, "known"); // the same file: not read again
    }

    void otherBytesAreAChange() {
        write("two");
        QVERIFY(isChanged(path, known));
        write("a longer text");
        QVERIFY(isChanged(path, known));
    }

    void anotherFileOfThatNameIsAChange() {
        QVERIFY(QFile::remove(path));
        QVERIFY(!isChanged(path, known));
        QVERIFY(!stampAt(path, known).exists());
        write("two");
        QVERIFY(isChanged(path, known));
    }

    void theSameBytesAreNone() {
        write("one");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) &&
                file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000), QFile::FileModificationTime));
        file.close();
        QVERIFY(stampAt(path, known).modifiedNs != known.modifiedNs);
        QVERIFY(!isChanged(path, known));
    }

private:
    void write(const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    QString path;
    FileStamp known;
};

QTEST_GUILESS_MAIN(FileStampTest)
#include "file_stamp_test.moc"
