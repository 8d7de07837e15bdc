#include "core/file/snapshot.h"
#include "tests/support/any_project.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;

class SnapshotTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath("kept/state.journey");
        makePrivateFolder(folder_->filePath("kept"));
    }

    void theProjectComesBackWithItsImages();
    void theNoteComesBack();
    void anImageIsWrittenOnce();
    void imagesThatAreGoneOrDamagedAreTold();
    void imagesThatNobodyNamesGo();
    void notesOfStrangersLeadNowhere();
    void nobodyElseLooksIn();

private:
    SnapshotNote note() const {
        return {.time = QDateTime(QDate(2026, 11, 29), QTime(1, 2, 3, 4), Qt::UTC),
                .file = "/home/Zoë/a\nb %20.journey",
                .base = "abc123",
                .label = "before the workshop: 50 % “done”",
                .isSafetyCopy = true};
    }
    QStringList images() const { return QDir(folder_->filePath("kept/images")).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    const Project project_ = testing::completeProject();
};

void SnapshotTest::theProjectComesBackWithItsImages() {
    const QMap<QString, QByteArray> foreign{{"ext/future.bin", "kept"}};
    writeSnapshot(path_, project_, {.foreignEntries = foreign}, note());
    const LoadedProject loaded = loadSnapshot(path_);
    QVERIFY(loaded.project == project_);
    QVERIFY(loaded.missingParts.isEmpty());
    QCOMPARE(loaded.foreignEntries, foreign);
    // By itself it is a project file.
    QCOMPARE(loadProject(path_).project.about.title, project_.about.title);
}

void SnapshotTest::theNoteComesBack() {
    writeSnapshot(path_, project_, {}, note());
    SnapshotNote expected = note();
    for (const Image& image : project_.images)
        expected.images.append(image.id.text());
    QVERIFY(!expected.images.isEmpty());
    QVERIFY(loadSnapshotNote(path_) == expected);
    writeSnapshot(path_, {}, {}, {.time = note().time});
    QVERIFY(loadSnapshotNote(path_) == SnapshotNote{.time = note().time});
    QVERIFY(!loadSnapshotNote(folder_->filePath("none")).time.isValid());
}

void SnapshotTest::anImageIsWrittenOnce() {
    writeSnapshot(path_, project_, {}, note());
    QCOMPARE(images().size(), project_.images.size());
    const QString first = folder_->filePath("kept/images/" + images().first());
    QVERIFY(QFile::setPermissions(first, QFile::ReadOwner));
    const QDateTime before = QFileInfo(first).lastModified();
    QTest::qWait(20);
    writeSnapshot(folder_->filePath("kept/other.journey"), project_, {}, note());
    QCOMPARE(QFileInfo(first).lastModified(), before);
    QVERIFY(loadSnapshot(folder_->filePath("kept/other.journey")).project == project_);
}

void SnapshotTest::imagesThatAreGoneOrDamagedAreTold() {
    writeSnapshot(path_, project_, {}, note());
    QVERIFY(images().size() >= 2);
    QVERIFY(QFile::remove(snapshotImagePath(path_, images().first())));
    QFile damaged(snapshotImagePath(path_, images().first()));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("something else");
    damaged.close();
    const LoadedProject loaded = loadSnapshot(path_);
    QCOMPARE(loaded.missingParts.size(), 2);
    QCOMPARE(loaded.project.about.title, project_.about.title);
}

void SnapshotTest::imagesThatNobodyNamesGo() {
    writeSnapshot(path_, project_, {}, note());
    const QStringList all = images();
    keepSnapshotImages(path_, {all.first()});
    QCOMPARE(images(), QStringList{all.first()});
}

void SnapshotTest::notesOfStrangersLeadNowhere() {
    QFile file(path_);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeProject(
        {}, {.note = "time 2026-01-01T00:00:00.000Z\nimage ../../.bashrc\nimage\nlabel a%0Ab\nx\n"}));
    file.close();
    const SnapshotNote read = loadSnapshotNote(path_);
    QVERIFY(read.images.isEmpty());
    QVERIFY(read.time.isValid());
    QVERIFY(!read.label.contains(u'\n'));
}

void SnapshotTest::nobodyElseLooksIn() {
    QCOMPARE(QFileInfo(folder_->filePath("kept")).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
