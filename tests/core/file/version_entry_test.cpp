#include "core/file/project_file.h"
#include "core/file/version_entry.h"

#include <QTest>

using namespace touchline;

class VersionEntryTest : public QObject {
    Q_OBJECT

private slots:
    void itIsReadAsWritten() {
        const VersionEntry version = readVersion(writeVersion());
        QCOMPARE(version.format, fileFormat);
        QCOMPARE(version.reader, oldestReader);
        QCOMPARE(version.app, "touchline " TOUCHLINE_VERSION);
    }

    void unknownKeysAreIgnored() {
        const VersionEntry version = readVersion("base 12\nformat 7\n\nreader 3\nformats 9\napp x\ty\n");
        QCOMPARE(version.format, 7);
        QCOMPARE(version.reader, 3);
        QCOMPARE(version.app, "x y");
    }

    void aLongNameIsCut() {
        QCOMPARE(readVersion("format 1\nreader 1\napp " + QByteArray(4000, 'x')).app.size(), 80);
    }

    void whatMakesNoSenseIsRefused() {
        for (const char* text : {"", "format 1", "reader 1", "format 0\nreader 0", "format -1\nreader -1",
                                 "format 1\nreader 2", "format 1.0\nreader 1", "format  1\nreader 1",
                                 "format 99999999999\nreader 1", "Format 1\nReader 1"})
            QVERIFY_EXCEPTION_THROWN(readVersion(text), FileError);
    }
};

QTEST_GUILESS_MAIN(VersionEntryTest)
#include "version_entry_test.moc"
