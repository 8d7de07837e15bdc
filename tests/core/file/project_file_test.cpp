#include "core/file/project_file.h"
#include "core/file/version_entry.h"
#include "core/file/zip_reader.h"
#include "core/file/zip_writer.h"
#include "core/model/limits.h"
#include "tests/support/any_project.h"
#include "tests/support/plausible_journey.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <sys/stat.h>

using namespace touchline;
using namespace touchline::testing;
using Kind = FileError::Kind;

namespace {

QList<ZipEntry> entriesOf(const QByteArray& file) {
    ZipReader reader(file);
    QList<ZipEntry> entries;
    for (const QString& name : reader.names())
        entries.append({name.toLatin1(), reader.read(name, limits::allBytes), false});
    return entries;
}

/// The file with other bytes in one entry.
QByteArray withEntry(const QByteArray& file, const QByteArray& name, const QByteArray& bytes) {
    QList<ZipEntry> entries = entriesOf(file);
    for (ZipEntry& entry : entries) {
        if (entry.name == name) {
            entry.bytes = bytes;
            return writeZip(entries);
        }
    }
    entries.append({name, bytes, true});
    return writeZip(entries);
}

QByteArray withoutEntry(const QByteArray& file, const QByteArray& name) {
    QList<ZipEntry> entries = entriesOf(file);
    entries.removeIf([&](const ZipEntry& entry) { return entry.name == name; });
    return writeZip(entries);
}

Project projectWithImage() {
    Project project = plausibleProject(4, 6);
    const QByteArray bytes = "not really a picture";
    project.images.append({imageId(bytes), ImageFormat::jpeg, bytes});
    project.journeys[0].cards[0].image = project.images[0].id;
    return project;
}

template <class Action>
void compareFailure(Action action, Kind kind) {
    try {
        action();
        QFAIL("no error");
    } catch (const FileError& error) {
        QVERIFY2(error.kind == kind,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(int(error.kind)).arg(error.place, error.detail)));
    }
}

void compareRefused(const QByteArray& file, Kind kind) {
    compareFailure([&] { readProject(file); }, kind);
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        project = projectWithImage();
        file = writeProject(project);
        QVERIFY(folder.isValid());
    }

    void everyProjectComesBack() {
        for (quint32 seed = 0; seed < 30; ++seed) {
            const Project any = anyProject(seed);
            const LoadedProject loaded = readProject(writeProject(any));
            QVERIFY(loaded.project == any);
            QVERIFY(loaded.madeBy.isEmpty());
        }
    }

    void theSameProjectGivesTheSameBytes() {
        QCOMPARE(writeProject(project), file);
        QCOMPARE(writeProject(readProject(file).project), file);
    }

    void otherProgramsKnowTheTypeByItsFirstBytes() {
        QVERIFY(file.startsWith("PK\x03\x04"));
        QCOMPARE(file.mid(30, 45), QByteArray("mimetypeapplication/vnd.touchline.journey+zip"));
        QVERIFY(file.mid(75).startsWith("PK\x03\x04"));
    }

    void theProjectStandsBeforeWhatMayBeLost() {
        const QByteArray all = writeProject(project, {"thumb", {{"ext/later", "x"}}});
        QCOMPARE(ZipReader(all).names(),
                 (QStringList{"mimetype", "version", "project.xml", "thumbnail.png",
                              "images/" + project.images[0].id.text() + ".jpg", "ext/later"}));
    }

    void aDamagedImageCostsTheImageOnly() {
        Project expected = project;
        expected.images[0].bytes.clear();
        const QByteArray name = "images/" + project.images[0].id.text().toLatin1() + ".jpg";
        QByteArray crc = file;
        crc.replace("not really", "now really");
        for (const QByteArray& damaged :
             {crc, withoutEntry(file, name), withEntry(file, name, "another picture"),
              withEntry(file, name, "")}) {
            const LoadedProject loaded = readProject(damaged);
            QCOMPARE(loaded.missingParts, QStringList{name});
            QVERIFY(loaded.project == expected);
            QVERIFY(readProject(writeProject(loaded.project)).project == expected);
        }
    }

    void aDamagedPartOfAnotherProgramIsNotWrittenBackEmpty() {
        QByteArray damaged =
            writeZip(entriesOf(file) + QList<ZipEntry>{{"ext/dreams.xml", "blue"}, {"ext/empty", ""}});
        damaged.replace("blue", "glue");
        const LoadedProject loaded = readProject(damaged);
        QVERIFY(loaded.project == project);
        QCOMPARE(loaded.foreignEntries, (QMap<QString, QByteArray>{{"ext/empty", ""}}));
        QCOMPARE(loaded.missingParts, QStringList{"ext/dreams.xml"});
    }

    void aNewerFileThatOldProgramsMayReadIsRead() {
        const QByteArray newer =
            withEntry(withEntry(file, "version", "format 9\nreader 1\napp touchline 9.0.0\n"),
                      "ext/dreams.xml", "dreams");
        const LoadedProject loaded = readProject(newer);
        QCOMPARE(loaded.madeBy, "touchline 9.0.0");
        QVERIFY(loaded.project == project);
        QCOMPARE(loaded.foreignEntries, (QMap<QString, QByteArray>{{"ext/dreams.xml", "dreams"}}));
        const QByteArray again = writeProject(loaded.project, {{}, loaded.foreignEntries});
        QCOMPARE(readProject(again).foreignEntries, loaded.foreignEntries);
    }

    void aNewerFileThatNeedsANewerProgramNamesIt() {
        const QByteArray newer =
            withEntry(withEntry(file, "version", "format 2\nreader 2\napp touchline 2.1.0\n"), "project.xml",
                      "<another><kind of='file'/></another>");
        try {
            readProject(newer);
            QFAIL("read");
        } catch (const FileError& error) {
            QCOMPARE(error.kind, Kind::newer);
            QCOMPARE(error.detail, "touchline 2.1.0");
        }
    }

    void whatIsNoJourneyIsRefused() {
        compareRefused("", Kind::notAJourney);
        compareRefused("PK\x03\x04", Kind::notAJourney);
        compareRefused("\x89PNG\r\n\x1a\n" + QByteArray(100, 'x'), Kind::notAJourney);
        compareRefused(writeZip({{"mimetype", "application/epub+zip"}}), Kind::notAJourney);
        compareRefused(writeZip({{"project.xml", "x"}, {"mimetype", fileMimeType}}), Kind::notAJourney);
        compareRefused(QByteArray(1 << 20, '\0'), Kind::notAJourney);
    }

    void missingPartsAreDamage() {
        compareRefused(withoutEntry(file, "version"), Kind::damaged);
        compareRefused(withoutEntry(file, "project.xml"), Kind::damaged);
        compareRefused(withEntry(file, "version", ""), Kind::damaged);
        compareRefused(withEntry(file, "version", "format 1\nreader 1\n" + QByteArray(5000, ' ')),
                       Kind::tooLarge);
        compareRefused(withEntry(file, "project.xml", ""), Kind::damaged);
        compareRefused(file + "x", Kind::damaged);
    }

    void aBombIsNotUnpacked() {
        QList<ZipEntry> entries = entriesOf(file);
        entries[2].bytes = QByteArray((128 << 20) + 1, ' ');
        entries[2].deflated = true;
        const QByteArray bomb = writeZip(entries);
        QVERIFY(bomb.size() < 1 << 20);
        compareRefused(bomb, Kind::tooLarge);
    }

    void entriesWithOtherNamesAreIgnored() {
        for (const char* name :
             {"../../evil", "/etc/passwd", "ext/../x", "ext/UPPER", "ext/", "images/evil.svg"}) {
            const LoadedProject loaded = readProject(withEntry(file, name, "x"));
            QVERIFY(loaded.project == project);
            QVERIFY(loaded.foreignEntries.isEmpty());
        }
    }

    void aProjectWithProblemsIsNeitherWrittenNorRead() {
        Project bad = project;
        bad.journeys[0].points[0].value = std::numeric_limits<double>::quiet_NaN();
        compareFailure([&] { writeProject(bad); }, Kind::invalid);
        bad = project;
        bad.about.colours.resize(limits::listItems + 1);
        compareFailure([&] { writeProject(bad); }, Kind::tooLarge);

        Project good = project;
        good.journeys[0].points[0].value = 0.625;
        QByteArray xml = entriesOf(writeProject(good))[2].bytes;
        QCOMPARE(xml.count("<value>0.625</value>"), 1);
        xml.replace("<value>0.625</value>", "<value>2.5</value>");
        compareRefused(withEntry(file, "project.xml", xml), Kind::invalid);
    }

    void savingAndLoading() {
        const QString path = folder.filePath("map.journey");
        saveProject(project, path, {"thumbnail", {{"ext/later", "x"}}});
        const LoadedProject loaded = loadProject(path);
        QVERIFY(loaded.project == project);
        QCOMPARE(loaded.foreignEntries.value("ext/later"), "x");
    }

    void aFailedSaveLeavesTheOldFile() {
        const QString path = folder.filePath("old.journey");
        saveProject(project, path);
        Project bad = project;
        bad.about.title = QString(QChar(0xd800));
        compareFailure([&] { saveProject(bad, path); }, Kind::invalid);
        compareFailure([&] { saveProject(project, path, {{}, {{"ext/BAD", "x"}}}); }, Kind::writeFailed);
        QVERIFY(loadProject(path).project == project);
    }

    void whatCannotBeReadIsSaid() {
        compareFailure([&] { loadProject(folder.filePath("none.journey")); }, Kind::notFound);
        compareFailure([&] { loadProject(folder.path()); }, Kind::unreadable);
        const QString pipe = folder.filePath("pipe.journey");
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        compareFailure([&] { loadProject(pipe); }, Kind::unreadable); // and does not wait for a writer
        compareFailure([&] { loadProject("/proc/self/mem"); }, Kind::unreadable);
        compareFailure([&] { loadProject("/proc/self/status"); }, Kind::notAJourney);
        compareFailure([&] { saveProject(project, folder.filePath("none/map.journey")); },
                       Kind::cannotCreate);
    }

    void aFileThatIsTooLargeIsNotRead() {
        QFile large(folder.filePath("large.journey"));
        QVERIFY(large.open(QIODevice::WriteOnly) &&
                large.resize((256 << 20) + 1)); // takes no room on the disk
        compareFailure([&] { loadProject(large.fileName()); }, Kind::tooLarge);
    }

private:
    QTemporaryDir folder;
    Project project;
    QByteArray file;
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"
