#include "core/file/recover.h"
#include "core/file/zip_writer.h"
#include "tests/support/plausible_journey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchline;
using namespace touchline::testing;
using Kind = FileError::Kind;

namespace {

constexpr int images = 5;

Project projectWithImages() {
    Project project = plausibleProject(4, 6);
    QRandomGenerator random(7);
    for (int i = 0; i < images; ++i) {
        QByteArray bytes(2000, '\0');
        for (char& byte : bytes)
            byte = char(random.bounded(256));
        project.images.append({imageId(bytes), ImageFormat::png, bytes});
    }
    return project;
}

std::optional<Kind> failure(const QByteArray& bytes) {
    try {
        recoverProject(bytes);
        return {};
    } catch (const FileError& error) {
        return error.kind;
    }
}

} // namespace

class RecoverTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        project = projectWithImages();
        file = writeProject(project, {"thumbnail", {{"ext/dreams", "blue"}, {"ext/plans", "green"}}});
        projectEnd = file.indexOf("thumbnail.png") - 30;
        QVERIFY(projectEnd > 0);
    }

    void aWholeFileIsRecoveredWhole() {
        const LoadedProject loaded = recoverProject(file);
        QVERIFY(loaded.project == project);
        QCOMPARE(loaded.foreignEntries.size(), 2);
        QCOMPARE(loaded.missingParts, QStringList());
    }

    void aCutFileGivesTheProjectAndThenItsImages() {
        qsizetype most = 0;
        for (qsizetype size = projectEnd; size < file.size(); size += 211) {
            const LoadedProject loaded = recoverProject(file.left(size));
            verifyImages(loaded);
            const qsizetype whole = images - loaded.missingParts.filter("images/").size();
            QVERIFY(whole >= most); // the longer the file, the more
            most = whole;
        }
        QCOMPARE(most, images);
    }

    void withoutItsProjectAFileIsLost() {
        for (const qsizetype size : {qsizetype(0), qsizetype(100), projectEnd - 1})
            QCOMPARE(failure(file.left(size)), Kind::lost);
        QCOMPARE(failure("no journey at all"), Kind::lost);
        QCOMPARE(failure(QByteArray(1 << 20, '\0')), Kind::lost);
        QByteArray flipped = file;
        flipped[projectEnd - 20] = char(flipped[projectEnd - 20] ^ 1);
        QCOMPARE(failure(flipped), Kind::lost);
    }

    void theBeginningMayBeMissing() {
        const QByteArray beheaded = file.sliced(50);
        QVERIFY_EXCEPTION_THROWN(readProject(beheaded), FileError);
        QVERIFY(recoverProject(beheaded).project == project);
    }

    void everyByteFlippedIsNoticedOrNamed() {
        for (qsizetype at = 0; at < file.size(); at += 37) {
            QByteArray flipped = file;
            flipped[at] = char(flipped[at] ^ 0x10);
            try {
                verifyImages(recoverProject(flipped));
            } catch (const FileError& error) {
                QVERIFY(error.kind == Kind::lost || error.kind == Kind::newer);
            }
        }
    }

    void whatAnotherProgramPutInIsNamed() {
        QByteArray damaged = file;
        const qsizetype packed = file.indexOf("ext/dreams") + 11;
        damaged[packed] = char(damaged[packed] ^ 4);
        QCOMPARE(recoverProject(damaged).missingParts, QStringList{"ext/dreams"});
    }

    void aProjectInsideAPictureIsNotTakenForThatOfTheFile() {
        Project around = project;
        around.images[0].bytes = writeProject(plausibleProject(2, 2));
        around.images[0].id = imageId(around.images[0].bytes);
        QByteArray damaged = writeProject(around);
        QVERIFY(recoverProject(damaged).project == around);
        const qsizetype inProject = damaged.indexOf("project.xml") + 200;
        damaged[inProject] = char(~damaged[inProject]);
        const qsizetype inPicture = damaged.indexOf("images/") + 60; // the picture, in front of its project
        damaged[inPicture] = char(~damaged[inPicture]);
        QCOMPARE(failure(damaged), Kind::lost);
    }

    void partsThatUnpackToTooMuchAreRefused() {
        const QByteArray block(32 << 20, '\0');
        QList<ZipEntry> entries;
        for (char name = 'a'; name < 'f'; ++name)
            entries.append({QByteArray("ext/") + name, block, true});
        QCOMPARE(failure(file + writeZip(entries)), Kind::tooLarge);
    }

    void aNewerFileStaysRefused() {
        QByteArray newer = file;
        newer = writeZip({{"version", "format 9\nreader 9\napp touchline 9.0.0\n"}, {"project.xml", "<a/>"}});
        QCOMPARE(failure(newer), Kind::newer);
    }

    void manyHeadersThatHoldNothingTakeNoTime() {
        QByteArray header = file.mid(file.indexOf("project.xml") - 30, 41);
        header.replace(14, 4, "xxxx"); // of another checksum
        QCOMPARE(failure(header.repeated(100'000)), Kind::tooLarge);
        QByteArray names;
        for (int i = 0; i < 10'000; ++i) {
            names += "PK\x03\x04" + QByteArray(22, '\xff') + QByteArray("\x0a\0\0\0", 4) + "ext/" +
                     QByteArray::number(100'000 + i);
        }
        QCOMPARE(failure(names), Kind::tooLarge);
    }

private:
    /// All is as it was, but for what is named as missing.
    void verifyImages(const LoadedProject& loaded) {
        Project expected = project;
        for (Image& image : expected.images) {
            if (loaded.missingParts.filter(image.id.text()).size() == 1)
                image.bytes.clear();
        }
        QVERIFY(loaded.project == expected);
        for (const QString& name : loaded.foreignEntries.keys())
            QVERIFY(loaded.foreignEntries[name] == (name == u"ext/dreams" ? "blue" : "green"));
    }

    Project project;
    QByteArray file;
    qsizetype projectEnd = 0;
};

QTEST_GUILESS_MAIN(RecoverTest)
#include "recover_test.moc"
