#include "core/file/file_error.h"
#include "core/file/file_limits.h"
#include "core/file/zip_reader.h"
#include "core/file/zip_writer.h"

#include <QTest>
#include <QtEndian>

#include <ctime>

using namespace touchline;

namespace {

std::optional<FileError::Kind> failure(const QByteArray& zip, const QString& name,
                                       qsizetype limit = 1 << 20) {
    try {
        ZipReader(zip).read(name, limit);
        return {};
    } catch (const FileError& error) {
        return error.kind;
    }
}

constexpr auto damaged = FileError::Kind::damaged;
constexpr auto tooLarge = FileError::Kind::tooLarge;

/// Where the directory at the end has its entry number `index`.
qsizetype directoryEntry(const QByteArray& zip, int index) {
    qsizetype at = zip.indexOf("PK\x01\x02");
    for (; index > 0; --index)
        at = zip.indexOf("PK\x01\x02", at + 4);
    return at;
}

template <class Number>
void patch(QByteArray& zip, qsizetype at, Number number) {
    qToLittleEndian(number, zip.data() + at);
}

} // namespace

class ZipTest : public QObject {
    Q_OBJECT

private slots:
    void entriesComeBackInTheirOrder() {
        const QByteArray zip =
            writeZip({{"b", "stored"}, {"a/x.png", QByteArray(300'000, 'y'), true}, {"empty", ""}});
        ZipReader reader(zip);
        QCOMPARE(reader.names(), (QStringList{"b", "a/x.png", "empty"}));
        QCOMPARE(reader.read("b", 6), "stored");
        QCOMPARE(reader.read("a/x.png", 300'000), QByteArray(300'000, 'y'));
        QCOMPARE(reader.read("empty", 0), "");
        QVERIFY(zip.size() < 3'000);
        QVERIFY(zip.contains("stored"));
    }

    void theSameEntriesGiveTheSameBytes() {
        const QList<ZipEntry> entries{{"b", "stored"}, {"a", QByteArray(3000, 'y'), true}};
        const QByteArray zip = writeZip(entries);
        for (const char* zone : {"UTC", "America/St_Johns", "Pacific/Kiritimati", "Europe/Amsterdam"}) {
            qputenv("TZ", zone);
            tzset();
            QCOMPARE(writeZip(entries), zip);
        }
    }

    void whatIsNoZipIsRefused() {
        QCOMPARE(failure("", "a"), damaged);
        QCOMPARE(failure("PK\x03\x04", "a"), damaged);
        QCOMPARE(failure(QByteArray(100'000, 'P'), "a"), damaged);
    }

    void aMissingEntryIsRefused() {
        QCOMPARE(failure(writeZip({{"a", "x"}}), "b"), damaged);
        QCOMPARE(failure(writeZip({{"a", "x"}}), ""), damaged);
    }

    void everyCutIsRefused() {
        const QByteArray zip = writeZip({{"a", "some bytes"}, {"b", "more bytes", true}});
        for (qsizetype size = 1; size < zip.size();
             ++size) // to the library, no bytes are a ZIP without entries
            QVERIFY_EXCEPTION_THROWN(ZipReader(zip.first(size)), FileError);
        QVERIFY_EXCEPTION_THROWN(ZipReader(zip + "x"), FileError);
    }

    void changedBytesAreNoticed() {
        QByteArray zip = writeZip({{"a", "some bytes"}});
        zip.replace("some", "same");
        QCOMPARE(failure(zip, "a"), damaged);
    }

    void theSameNameTwiceIsRefused() {
        QByteArray zip = writeZip({{"name-1", "x"}, {"name-2", "y"}});
        QCOMPARE(failure(zip, "name-1"), std::nullopt);
        zip.replace("name-2", "name-1");
        QCOMPARE(failure(zip, "name-1"), damaged);
    }

    void overlappingEntriesAreRefused() {
        QByteArray zip = writeZip({{"a", "xxxx"}, {"b", "xxxx"}});
        patch<quint32>(zip, directoryEntry(zip, 1) + 42, 0); // the second begins where the first does
        QCOMPARE(failure(zip, "a"), damaged);
    }

    void readingMoreThanThereIsIsRefused() {
        ZipReader zip(writeZip({{"a", QByteArray(1000, 'x')}}));
        QCOMPARE(zip.read("a", 1000).size(), 1000);
        try {
            zip.read("a", 1000); // as entries that lie over each other are read
            QFAIL("read twice");
        } catch (const FileError& error) {
            QCOMPARE(error.kind, tooLarge);
        }
    }

    void aLimitHolds() {
        QByteArray zip = writeZip({{"a", QByteArray(1000, 'x'), true}});
        QCOMPARE(failure(zip, "a", 1000), std::nullopt);
        QCOMPARE(failure(zip, "a", 999), tooLarge);
    }

    void aLieAboutTheLengthIsNoticed() {
        for (const quint32 claimed : {10u, 999u, 1001u, 500'000u}) {
            QByteArray zip = writeZip({{"a", QByteArray(1000, 'x'), true}});
            patch(zip, 22, claimed);
            patch(zip, directoryEntry(zip, 0) + 24, claimed);
            QCOMPARE(failure(zip, "a"), damaged);
        }
    }

    void whatUnpackingAddsHasALimit() {
        const QByteArray block(32 << 20, '\0');
        QList<ZipEntry> entries;
        for (char name = 'a'; name < 'f'; ++name)
            entries.append({QByteArray(1, name), block, true});
        entries.append({"stored", block, false});
        const QByteArray zip = writeZip(entries);
        ZipReader reader(zip);
        for (int i = 0; i < 4; ++i)
            reader.read(reader.names().at(i), block.size());
        try {
            reader.read(reader.names().at(4), block.size());
            QFAIL("read");
        } catch (const FileError& error) {
            QCOMPARE(error.kind, tooLarge);
        }
        QCOMPARE(reader.read("stored", block.size()), block);
    }

    void tooManyEntriesAreRefused() {
        QList<ZipEntry> entries;
        for (int i = 0; i <= limits::fileEntries; ++i)
            entries.append({QByteArray::number(i), "x"});
        QCOMPARE(failure(writeZip(entries), "1"), tooLarge);
        entries.removeLast();
        QCOMPARE(failure(writeZip(entries), "1"), std::nullopt);
    }

    void strangeNamesAreNotPassedOn() {
        for (const QByteArray& name :
             {QByteArray("caf\xc3\xa9"), QByteArray("a b"), QByteArray("a\x1b"), QByteArray(101, 'x')}) {
            const QByteArray zip = writeZip({{name, "x"}});
            QCOMPARE(ZipReader(zip).names(), QStringList{""});
        }
    }

    void otherMethodsAreRefused() {
        QByteArray zip = writeZip({{"a", "xxxx"}});
        patch<quint16>(zip, 8, 12); // bzip2
        patch<quint16>(zip, directoryEntry(zip, 0) + 10, 12);
        QCOMPARE(failure(zip, "a"), damaged);
    }

    void encryptedEntriesAreRefused() {
        QByteArray zip = writeZip({{"a", "xxxx"}});
        patch<quint16>(zip, 6, 1);
        patch<quint16>(zip, directoryEntry(zip, 0) + 8, 1);
        QCOMPARE(failure(zip, "a"), damaged);
    }
};

QTEST_GUILESS_MAIN(ZipTest)
#include "zip_test.moc"
