#include "core/file/versions.h"
#include "tests/support/any_project.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class VersionsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        versions_ = folder_->filePath("root/one");
        project_ = testing::completeProject();
    }

    void aVersionIsAsItWasSaved();
    void theSameIsKeptOnce();
    void whatHasALabelIsKeptThoughItIsTheSame();
    void twoOfOneMomentAreBothKept();
    void oldOnesAreThinnedWithTheirImages();
    void damagedOnesAreNotListed();
    void nobodyMayWriteAtTheSameTime();
    void linksLeadToTheFolderOfTheirFile();

private:
    void record(const QDateTime& time, const QString& label = {}) {
        recordVersion(versions_, project_, {.thumbnail = "picture"}, {.time = time, .label = label});
    }
    static QDateTime ago(qint64 seconds) { return QDateTime::currentDateTimeUtc().addSecs(-seconds); }

    std::unique_ptr<QTemporaryDir> folder_;
    QString versions_;
    Project project_;
};

void VersionsTest::aVersionIsAsItWasSaved() {
    record(ago(60), "before the workshop");
    const QList<Version> versions = versionsIn(versions_);
    QCOMPARE(versions.size(), 1);
    QVERIFY(loadSnapshot(versions[0].path).project == project_);
    QCOMPARE(versions[0].note.label, "before the workshop");
    QCOMPARE(loadThumbnail(versions[0].path), QByteArray("picture"));
    qint64 images = 0;
    for (const Image& image : std::as_const(project_.images))
        images += image.bytes.size();
    QCOMPARE(versions[0].bytes, QFileInfo(versions[0].path).size() + images);
}

void VersionsTest::theSameIsKeptOnce() {
    record(ago(60));
    record(ago(50));
    QCOMPARE(versionsIn(versions_).size(), 1);
    project_.about.title += " 2";
    record(ago(40));
    const QList<Version> versions = versionsIn(versions_);
    QCOMPARE(versions.size(), 2);
    QVERIFY(loadSnapshot(versions[0].path).project == project_); // the newest is first
}

void VersionsTest::whatHasALabelIsKeptThoughItIsTheSame() {
    record(ago(60));
    record(ago(50), "now");
    record(ago(40));
    QCOMPARE(versionsIn(versions_).size(), 2);
}

void VersionsTest::twoOfOneMomentAreBothKept() {
    const QDateTime time = ago(60);
    record(time);
    project_.about.title += " 2";
    record(time);
    QCOMPARE(versionsIn(versions_).size(), 2);
}

void VersionsTest::oldOnesAreThinnedWithTheirImages() {
    constexpr qint64 day = 24 * 3600;
    // One month, long ago, in which an image goes; a version that has a label; the present.
    const QDateTime old(QDate(2020, 5, 10), QTime(12, 0));
    project_ = {};
    for (const char* bytes : {"one", "two"})
        project_.images.append({imageId(bytes), ImageFormat::png, bytes});
    record(old);
    const Image image = project_.images.takeLast();
    QVERIFY(QFile::exists(snapshotImagePath(versions_ + "/any", image.id.text())));
    record(old.addSecs(day));
    QVERIFY(!QFile::exists(snapshotImagePath(versions_ + "/any", image.id.text())));
    QCOMPARE(versionsIn(versions_).size(), 1);
    project_.about.title = "3";
    record(old.addSecs(2 * day), "kept");
    project_.about.title = "4";
    record(ago(1));
    const QList<Version> versions = versionsIn(versions_);
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions[1].note.label, "kept");
    QVERIFY(loadSnapshot(versions[2].path).missingParts.isEmpty());
}

void VersionsTest::damagedOnesAreNotListed() {
    record(ago(60));
    const QString path = versionsIn(versions_).first().path;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QVERIFY(versionsIn(versions_).isEmpty());
    record(ago(40));
    QCOMPARE(versionsIn(versions_).size(), 1);
    QVERIFY(QFile::exists(path)); // what can't be read is nothing to remove
}

void VersionsTest::nobodyMayWriteAtTheSameTime() {
    makePrivateFolder(versions_);
    QLockFile other(versions_ + "/lock");
    QVERIFY(other.tryLock(0));
    QVERIFY_EXCEPTION_THROWN(record(ago(1)), FileError);
}

void VersionsTest::linksLeadToTheFolderOfTheirFile() {
    const QString file = folder_->filePath("a.journey"), link = folder_->filePath("b.journey");
    saveProject({}, file);
    QVERIFY(QFile::link(file, link));
    QCOMPARE(versionsFolder("root", link), versionsFolder("root", file));
    QVERIFY(versionsFolder("root", folder_->filePath("c.journey")) != versionsFolder("root", file));
    // The name stays that of the file when it is gone.
    const QString before = versionsFolder("root", file);
    QVERIFY(QFile::remove(file));
    QCOMPARE(versionsFolder("root", file), before);
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"
