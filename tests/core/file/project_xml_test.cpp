#include "core/file/file_error.h"
#include "core/file/project_xml.h"
#include "tests/support/any_project.h"
#include "tests/support/plausible_journey.h"

#include <QLocale>
#include <QTest>

#include <locale>

using namespace touchline;
using namespace touchline::testing;

namespace {

/// The bytes of images are beside the archive.
Project withoutBytes(Project project) {
    for (Image& image : project.images)
        image.bytes.clear();
    return project;
}

/// Decimal comma and points between thousands, as nl_NL has; the system may know no such locale.
class CommaNumbers : public std::numpunct<char> {
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

void compareRefused(const QByteArray& xml, FileError::Kind kind, const QString& place,
                    const QString& detail) {
    try {
        fromXml(xml, 1);
        QFAIL("read");
    } catch (const FileError& error) {
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.place, place);
        QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
    }
}

QByteArray replaced(QByteArray xml, const QByteArray& old, const QByteArray& text) {
    const auto at = xml.indexOf(old);
    return at < 0 ? QByteArray() : xml.replace(at, old.size(), text);
}

} // namespace

class ProjectXmlTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        project = plausibleProject(4, 6);
        project.about.title = "Title <&> \"x\"";
        xml = toXml(project);
    }

    void everyValueComesBack() {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const Project any = anyProject(seed);
            const QByteArray written = toXml(any);
            QCOMPARE(fromXml(written, 1), withoutBytes(any));
            QCOMPARE(toXml(fromXml(written, 1)), written);
        }
    }

    void noLocaleChangesTheFile() {
        const Project any = anyProject(3);
        const QByteArray written = toXml(any);
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
        for (const char* name : {"nl_NL", "de_DE", "tr_TR"}) {
            QLocale::setDefault(QLocale(name));
            QCOMPARE(toXml(any), written);
            QCOMPARE(fromXml(written, 1), withoutBytes(any));
        }
        std::locale::global(before);
    }

    void savingDoesNotDetachTheSharedLists() {
        Project shared = plausibleProject(4, 6);
        const Project copy = shared;
        const auto* journeys = std::as_const(shared).journeys.constData();
        const auto* cards = std::as_const(shared).journeys[0].cards.constData();
        toXml(shared);
        QCOMPARE(std::as_const(shared).journeys.constData(), journeys);
        QCOMPARE(std::as_const(shared).journeys[0].cards.constData(), cards);
        QCOMPARE(copy.journeys.constData(), journeys);
    }

    void damagedTagsAreRefused_data() {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("last line missing") << xml.chopped(xml.size() - xml.lastIndexOf("</boost"));
        QTest::newRow("last line cut") << xml.chopped(5);
        QTest::newRow("end only") << QByteArray("</boost_serialization>\n");
        QTest::newRow("beginning only") << xml.first(xml.indexOf("<project>"));
        QTest::newRow("nothing inside") << xml.first(xml.indexOf("<project>")) + "</boost_serialization>\n";
        QTest::newRow("other signature")
            << replaced(xml, "serialization::archive", "serialization::archivesss");
        QTest::newRow("other library") << replaced(xml, "version=\"19\"", "version=\"65535\"");
        QTest::newRow("no root") << replaced(xml, "<project>", "");
        QTest::newRow("other root") << replaced(xml, "<project>", "<projects>");
        QTest::newRow("another end of the root") << replaced(xml, "</project>", "</projekt>");
        QTest::newRow("long end of the root")
            << replaced(xml, "</project>", "</project" + QByteArray(1 << 20, 'x') + ">");
        QTest::newRow("something behind") << replaced(xml, "</project>", "</project><project></project>");
        QTest::newRow("text behind") << replaced(xml, "</project>", "</project>x");
        QTest::newRow("long end tag")
            << replaced(xml, "</title>", "</title" + QByteArray(1 << 20, 'x') + ">");
        QTest::newRow("short end tag") << replaced(xml, "</title>", "</t>");
        QTest::newRow("long name") << replaced(xml, "<title>", "<" + QByteArray(1 << 20, 'x') + ">");
        QTest::newRow("text longer than any")
            << replaced(xml, "<title>", "<title>" + QByteArray(2 << 20, 'x'));
        QTest::newRow("blanks between") << replaced(xml, "<about>", QByteArray(2 << 20, ' ') + "<about>");
        QTest::newRow("attribute") << replaced(xml, "<title>", "<title class_id=\"99999999999\">");
    }

    void damagedTagsAreRefused() {
        QFETCH(QByteArray, damaged);
        try {
            QCOMPARE(fromXml(damaged, 1), project);
        } catch (const FileError& error) {
            QCOMPARE(error.kind, FileError::Kind::damaged);
        }
    }

    void whatBoostWouldDecodeAfterTheChecksIsRefused() {
        for (const char* reference : {"&#0;", "&#1;", "&#255;", "&#x41;", "&#128512;"})
            compareRefused(replaced(xml, "Title ", reference), FileError::Kind::damaged, "",
                           "character references");
    }

    void bytesThatAreNoTextAreRefused() {
        for (const QByteArray& bytes : {QByteArray("\x01"), QByteArray(1, '\0'), QByteArray("\r"),
                                        QByteArray("\xff"), QByteArray("\xc3"), QByteArray("\xed\xa0\x80"),
                                        QByteArray("\xf4\x90\x80\x80"), QByteArray("\xc0\x80")})
            compareRefused(replaced(xml, "Title ", bytes), FileError::Kind::damaged, "", "");
    }

    void errorsNameTheirPlace() {
        compareRefused(replaced(xml, "<kind>customer</kind>", "<kind>robot</kind>"), FileError::Kind::damaged,
                       "/journeys/0/kind", "robot");
        compareRefused(replaced(xml, "<votes>0</votes>", "<votes>many</votes>"), FileError::Kind::damaged,
                       "/journeys/0/cards/0/votes", "many");
        compareRefused(replaced(xml, "<kind>hand</kind>", "<kind>guess</kind>"), FileError::Kind::damaged,
                       "/journeys/0/points/0/origin", "guess");
        compareRefused(replaced(xml, "<title>Title", "<titel>Title"), FileError::Kind::damaged,
                       "/about/title", "expected <title>");
    }

    void numbersThatCannotBeStoredAreRefused() {
        for (const char* number : {"nan", "inf", "1e999", "0,5", ""})
            compareRefused(replaced(xml, "<share>0.5<", "<share>" + QByteArray(number) + "x<"),
                           FileError::Kind::damaged, "/library/personas/0/share", "");
    }

    void hugeCountsCostNothing_data() {
        QTest::addColumn<QByteArray>("count");
        QTest::addColumn<int>("kind");
        QTest::newRow("above the limit") << QByteArray("100001") << int(FileError::Kind::tooLarge);
        QTest::newRow("negative") << QByteArray("-1") << int(FileError::Kind::tooLarge);
        QTest::newRow("2^63-1") << QByteArray("9223372036854775807") << int(FileError::Kind::tooLarge);
        QTest::newRow("2^64-1") << QByteArray("18446744073709551615") << int(FileError::Kind::damaged);
        QTest::newRow("within the limit, but not there")
            << QByteArray("100000") << int(FileError::Kind::damaged);
        QTest::newRow("one less") << QByteArray("5") << int(FileError::Kind::damaged);
    }

    void hugeCountsCostNothing() {
        QFETCH(QByteArray, count);
        QFETCH(int, kind);
        const auto cards = xml.indexOf("<cards>");
        QByteArray changed = xml;
        changed.replace(xml.indexOf("<count>6<", cards), 9, "<count>" + count + "<");
        try {
            fromXml(changed, 1);
            QFAIL("read");
        } catch (const FileError& error) {
            QCOMPARE(int(error.kind), kind);
            QVERIFY2(error.place.startsWith("/journeys/0/cards"), qPrintable(error.place));
        }
    }

private:
    Project project;
    QByteArray xml;
};

QTEST_GUILESS_MAIN(ProjectXmlTest)
#include "project_xml_test.moc"
